package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What was warned of between one call of WP-CLI and the next. */
final class Warnings {
    /** Where there are more, nobody can tell what they are about. */
    private static final int MOST = 40;

    private static final int LONGEST = 2_000;

    /** By the line of the call; what stands before the first is at 0. */
    private final NavigableMap<Integer, List<String>> texts = new TreeMap<>(Map.of(0, new ArrayList<>()));

    Warnings(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (WpCommand.isIn(lines.get(i))) {
                texts.put(i, new ArrayList<>());
            }
            List<String> sofar = texts.lastEntry().getValue();
            if (sofar.size() <= MOST && isWarning(lines.get(i))) {
                sofar.add(lines.get(i).said());
            }
        }
    }

    /** A line that warns or fails, but for the last word of an update, which counts only. */
    private static boolean isWarning(Line line) {
        String text = line.text();
        boolean last = text.contains("pdated ") && (text.contains("Success:") || text.contains("Error:"));
        return !last && (text.contains("Warning:") || text.strip().startsWith("Error:"));
    }

    /** Whether each that belongs to the table is about another plugin of it, or one whose file it names. */
    boolean allNameOthers(WpTable table) {
        List<String> near = texts.floorEntry(table.start()).getValue();
        Set<String> others = new HashSet<>();
        table.rows().forEach(row -> others.add(row.cell("name")));
        others.remove(SophMate.SLUG);
        return near.size() <= MOST && near.stream().allMatch(text -> namesOther(text, others));
    }

    private static boolean namesOther(String text, Set<String> others) {
        boolean other = text.contains("/plugins/");
        for (String word : text.split("[^a-z0-9_-]+", -1)) {
            if (word.equals(SophMate.SLUG)) {
                return false;
            }
            other |= others.contains(word);
        }
        return other && text.length() <= LONGEST;
    }
}
