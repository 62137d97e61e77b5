package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was warned of between one call of WP-CLI and the next. */
final class Warnings {
    /** Where there are more, nobody can tell what they are about. */
    private static final int MOST = 40;

    private static final int LONGEST = 2_000;

    private final int[] call;
    private final Map<Integer, List<String>> texts = new HashMap<>();

    Warnings(List<Line> lines) {
        call = new int[lines.size()];
        int current = 0;
        for (int i = 0; i < lines.size(); i++) {
            current = WpCommand.isIn(lines.get(i)) ? i : current;
            call[i] = current;
            List<String> sofar = texts.computeIfAbsent(current, key -> new ArrayList<>());
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
        List<String> near = texts.getOrDefault(call[table.start()], List.of());
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
