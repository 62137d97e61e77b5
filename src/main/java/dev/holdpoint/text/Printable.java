package dev.holdpoint.text;

/** Texts as they are shown: what a reader could mistake for something else (control and bidirectional characters) is escaped. */
public final class Printable {
    private Printable() {}

    /** The text with each character escaped that could move, hide or turn what is shown, or that no encoding can carry. */
    public static String of(String text) {
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
}
