package dev.holdpoint.report;

/** Lines of text that fit a width. What a reader could mistake for something else (control and bidirectional characters) is escaped. */
final class Lines {
    static final int WIDTH = 80;
    /** A blank at which no line is broken. */
    static final char TOGETHER = '\u00a0';

    private final StringBuilder out = new StringBuilder();

    /** A line as it is. */
    Lines line(String text) {
        out.append(text).append('\n');
        return this;
    }

    Lines blank() {
        out.append('\n');
        return this;
    }

    /** A label, and beside it a text that is wrapped at blanks; a word that does not fit a line stands on one of its own. */
    Lines wrapped(String label, int indent, String text) {
        return wrapped(label, label.length(), indent, text);
    }

    /** The same, for a label that takes less room than it has characters. */
    Lines wrapped(String label, int labelWidth, int indent, String text) {
        out.append(label).append(" ".repeat(Math.max(1, indent - labelWidth)));
        int column = indent;
        boolean first = true;
        for (String word : words(printable(text))) {
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

    /** The text with each character escaped that could move, hide or turn what is shown, or that no encoding can carry. */
    static String printable(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isTricky(c) || isLone(text, i) || isTag(text, i)) {
                shown = shown == null ? new StringBuilder(text.substring(0, i)) : shown;
                shown.append("\\u")
                        .append(hex(c >> 12))
                        .append(hex(c >> 8))
                        .append(hex(c >> 4))
                        .append(hex(c));
            } else if (shown != null) {
                shown.append(c);
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean isTricky(char c) {
        return c < 0x20
                || (c >= 0x7f && c < 0xa0)
                || c == 0xad
                || c == 0x061c
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff
                || (c >= 0xfff0 && c != 0xfffc && c != 0xfffd);
    }

    /** Half of a character. */
    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Half of one of the characters from U+E0000 on that show nothing, or of one that is none (its last ten bits say so). */
    private static boolean isTag(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        int whole = text.codePointAt(Character.isHighSurrogate(c) || i == 0 ? i : i - 1);
        return (whole >= 0xe0000 && whole < 0xf0000) || (whole & 0xfffe) == 0xfffe;
    }

    private static char hex(int nibble) {
        return "0123456789abcdef".charAt(nibble & 15);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
