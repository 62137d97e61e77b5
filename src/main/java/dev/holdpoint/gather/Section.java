package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of a report below a heading, {@code ### Active Plugins (12) ###}. It ends at the next heading, or where a log or a shell begins.
 *
 * @param name the heading without marks and count
 * @param start the index of the heading among the lines of the material
 * @param rows the lines below it
 */
record Section(String name, int start, List<Line> rows) {
    private static final String MARK = "###";

    static List<Section> in(List<Line> lines) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> name = heading(lines.get(i));
            if (name.isPresent()) {
                sections.add(new Section(name.get(), i, lines.subList(i + 1, end(lines, i + 1))));
            }
        }
        return sections;
    }

    /** Takes the heading, and those of the rows that look like some. */
    void take(Finds finds, Predicate<String> like) {
        finds.take(start);
        for (int i = 0; i < rows.size(); i++) {
            if (like.test(rows.get(i).text())) {
                finds.take(start + 1 + i);
            }
        }
    }

    private static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && !isForeign(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isForeign(Line line) {
        return heading(line).isPresent() || Stamps.begins(line.text()) || WpCommand.isIn(line);
    }

    /** The heading without marks and count; empty for any other line. */
    private static Optional<String> heading(Line line) {
        String text = line.text().strip();
        if (text.length() > 200 || (!text.startsWith("#") && !text.startsWith("\\#"))) {
            return Optional.empty();
        }
        String plain = text.replace("\\", "");
        if (!plain.startsWith(MARK) || !plain.endsWith(MARK) || plain.length() <= 2 * MARK.length()) {
            return Optional.empty();
        }
        String name =
                plain.substring(MARK.length(), plain.length() - MARK.length()).strip();
        int count = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        return Optional.of(count > 0 ? name.substring(0, count).strip() : name);
    }
}
