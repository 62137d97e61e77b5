package dev.holdpoint.text;

/** How many columns of a terminal a text takes: two for a wide character, none for what is drawn over the one before it. */
public final class Columns {
    /** What is put where something was left out. */
    public static final String LEFT_OUT = "…";

    /** First and last code point of the wide ranges (Unicode, East Asian Width W and F; pictures). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F191, 0x1F19A, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1FAFF,
        0x20000, 0x3FFFD
    };

    private Columns() {}

    /** The columns that the text takes. */
    public static int of(String text) {
        return of(text, 0, text.length());
    }

    /** The columns that a part of the text takes. */
    public static int of(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; ) {
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
