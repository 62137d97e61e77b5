package dev.holdpoint.text;

/**
 * What cannot be seen, by code points of Unicode 16, whatever the Java that runs: control and format characters, what a font may
 * leave out (the default-ignorable ones: joiners, variation selectors, tags, fillers), line and paragraph separators, halves of
 * characters, and the code points whose look nobody knows (private use, and those that are no characters).
 */
public final class Invisible {
    /** Pairs of first and last, in rising order. */
    private static final int[] RANGES = {
        0x0000, 0x001f, // controls
        0x007f, 0x009f,
        0x00ad, 0x00ad, // soft hyphen
        0x034f, 0x034f, // combining grapheme joiner
        0x0600, 0x0605, // Arabic number marks
        0x061c, 0x061c, // Arabic letter mark
        0x06dd, 0x06dd,
        0x070f, 0x070f,
        0x0890, 0x0891,
        0x08e2, 0x08e2,
        0x115f, 0x1160, // Hangul fillers
        0x17b4, 0x17b5, // Khmer inherent vowels
        0x180b, 0x180f, // Mongolian selectors and vowel separator
        0x200b, 0x200f, // zero-width space, joiners, direction marks
        0x2028, 0x202e, // separators, directions
        0x2060, 0x206f, // word joiner, invisible operators, isolates
        0x3164, 0x3164, // Hangul filler
        0xd800, 0xf8ff, // halves, private use
        0xfdd0, 0xfdef, // no characters
        0xfe00, 0xfe0f, // variation selectors
        0xfeff, 0xfeff, // byte order mark
        0xffa0, 0xffa0, // half-width Hangul filler
        0xfff0, 0xfffb, // reserved, interlinear annotation
        0xfffe, 0xffff, // no characters
        0x110bd, 0x110bd, // Kaithi number signs
        0x110cd, 0x110cd,
        0x13430, 0x1343f, // Egyptian hieroglyph controls
        0x1bca0, 0x1bca3, // shorthand controls
        0x1d173, 0x1d17a, // musical controls
        0xe0000, 0xe0fff, // tags, variation selectors, reserved
        0xf0000, 0x10ffff, // private use
    };

    private static final int PLANE = 0x10000;
    private static final long[] LOW = low();

    private Invisible() {}

    /** Whether nobody sees that this code point is there, or what it is. A tab and line ends are among them. */
    public static boolean is(int codePoint) {
        return codePoint < PLANE ? is((char) codePoint) : isHigh(codePoint);
    }

    /** The same for one unit; any half of a character counts, as it has no look of its own. */
    public static boolean is(char c) {
        return (LOW[c >> 6] >>> c & 1) != 0;
    }

    /** Whether it shows an empty place, as a space does, and is none of ASCII. */
    public static boolean isBlank(int codePoint) {
        return codePoint == 0xa0
                || codePoint == 0x1680
                || (codePoint >= 0x2000 && codePoint <= 0x200a)
                || codePoint == 0x202f
                || codePoint == 0x205f
                || codePoint == 0x2800
                || codePoint == 0x3000;
    }

    private static boolean isHigh(int codePoint) {
        if ((codePoint & 0xfffe) == 0xfffe) {
            return true;
        }
        for (int i = RANGES.length - 2; i >= 0 && RANGES[i + 1] >= PLANE; i -= 2) {
            if (codePoint >= RANGES[i]) {
                return codePoint <= RANGES[i + 1];
            }
        }
        return false;
    }

    private static long[] low() {
        long[] bits = new long[PLANE >> 6];
        for (int i = 0; i < RANGES.length && RANGES[i] < PLANE; i += 2) {
            for (int c = RANGES[i]; c <= RANGES[i + 1]; c++) {
                bits[c >> 6] |= 1L << c;
            }
        }
        return bits;
    }
}
