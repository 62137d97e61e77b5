package dev.holdpoint.report;

import dev.holdpoint.text.Printable;

/** Lines of text that fit a width; what a reader could mistake for something else is escaped. */
public final class Lines {
    static final int WIDTH = 80;
    /** A blank at which no line is broken. */
    static final char TOGETHER = '\u00a0';

    private final StringBuilder out = new StringBuilder();

    /** A line as it is. */
    public Lines line(String text) {
        out.append(text).append('\n');
        return this;
    }

    public Lines blank() {
        out.append('\n');
        return this;
    }

    /** A label, and beside it a text that is wrapped at blanks; a word that does not fit a line stands on one of its own. */
    public Lines wrapped(String label, int indent, String text) {
        return wrapped(label, label.length(), indent, text);
    }

    /** The same, for a label that takes less room than it has characters. */
    public Lines wrapped(String label, int labelWidth, int indent, String text) {
        out.append(label).append(" ".repeat(Math.max(1, indent - labelWidth)));
        int column = indent;
        boolean first = true;
        for (String word : words(Printable.of(text))) {
            if (word.isEmpty()) {
                continue;
            }
            if (!first && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word.replace(TOGETHER, ' '));
            column += word.length();
            first = false;
        }
        out.append('\n');
        return this;
    }

    private static String[] words(String text) {
        return text.split(" ", -1);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
