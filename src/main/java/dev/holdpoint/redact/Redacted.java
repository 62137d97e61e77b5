package dev.holdpoint.redact;

import java.util.List;

/**
 * A text without what must not leave.
 *
 * @param text the text with placeholders, otherwise as it was, character for character
 * @param removed what was taken out, in the order of the original
 * @param replaced the stretches of the original that placeholders stand for now, in its order, without overlaps
 */
public record Redacted(String text, List<Removed> removed, List<Replaced> replaced) {
    public Redacted {
        removed = List.copyOf(removed);
        replaced = List.copyOf(replaced);
    }

    /** A text in which nothing was replaced. */
    Redacted(String text, List<Removed> removed) {
        this(text, removed, List.of());
    }

    /**
     * A stretch that a placeholder stands for.
     *
     * @param start index of its first character in the original
     * @param end index behind its last character
     * @param placeholder what stands in its place
     */
    public record Replaced(int start, int end, String placeholder) {
        /** The text with what stands in the place of these stretches, which come in its order. */
        static String in(String text, Iterable<Replaced> stretches) {
            StringBuilder out = new StringBuilder(text.length());
            int at = 0;
            for (Replaced stretch : stretches) {
                out.append(text, at, stretch.start()).append(stretch.placeholder());
                at = stretch.end();
            }
            return out.append(text, at, text.length()).toString();
        }
    }
}
