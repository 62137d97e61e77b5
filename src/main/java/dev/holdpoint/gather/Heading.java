package dev.holdpoint.gather;

import java.util.Optional;

/** Headings of reports: {@code ### Active Plugins (12) ###}. */
final class Heading {
    private static final String MARK = "###";

    private Heading() {}

    /** The heading without marks and count; empty for any other line. */
    static Optional<String> of(Line line) {
        String text = line.text().strip();
        if (text.length() > 200 || (!text.startsWith("#") && !text.startsWith("\\#"))) {
            return Optional.empty();
        }
        String plain = text.replace("\\", "");
        boolean marked = plain.startsWith(MARK) && plain.endsWith(MARK) && plain.length() > 2 * MARK.length();
        if (!marked) {
            return Optional.empty();
        }
        String name =
                plain.substring(MARK.length(), plain.length() - MARK.length()).strip();
        int count = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        return Optional.of(count > 0 ? name.substring(0, count).strip() : name);
    }
}
