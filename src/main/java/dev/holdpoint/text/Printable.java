package dev.holdpoint.text;

/** Texts as they are shown: what a reader could mistake for something else (control and bidirectional characters) is escaped. */
public final class Printable {
    private Printable() {}

    /** The text with each character escaped that could move, hide or turn what is shown, or that no encoding can carry. */
    public static String of(String text) {
        return escaped(text, "");
    }

    /** The same for a text of several lines, whose line ends and tabs stay. */
    public static String lines(String text) {
        return escaped(text, "\n\t");
    }

    private static String escaped(String text, String kept) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (Invisible.is(c) && kept.indexOf(c) < 0) {
                shown = shown == null ? new StringBuilder(text.substring(0, i)) : shown;
                for (int unit = i; unit < i + width; unit++) {
                    escape(text.charAt(unit), shown);
                }
            } else if (shown != null) {
                shown.append(text, i, i + width);
            }
            i += width;
        }
        return shown == null ? text : shown.toString();
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u")
                .append(hex(c >> 12))
                .append(hex(c >> 8))
                .append(hex(c >> 4))
                .append(hex(c));
    }

    private static char hex(int nibble) {
        return "0123456789abcdef".charAt(nibble & 15);
    }
}
