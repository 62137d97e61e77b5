package dev.holdpoint.text;

/** How many columns of a terminal a text takes: two for a wide character, none for what is drawn over the one before it. */
public final class Columns {
    /** What is put where something was left out. */
    public static final String LEFT_OUT = "…";

    /** First and last code point of the wide ranges (Unicode, East Asian Width W and F; pictures). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    /** The columns that the text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += of(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text in at most so many columns: what does not fit is left out of its middle. */
    public static String cut(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int head = 0;
        int tail = points.length;
        int room = most - 1;
        while (head < tail) {
            boolean front = head <= points.length - tail;
            int next = front ? points[head] : points[tail - 1];
            if (of(next) > room) {
                break;
            }
            room -= of(next);
            head += front ? 1 : 0;
            tail -= front ? 0 : 1;
        }
        return new String(points, 0, head) + LEFT_OUT + new String(points, tail, points.length - tail);
    }
}
