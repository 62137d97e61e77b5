package dev.holdpoint.text;

/** Letters, digits and signs that only look like those of ASCII: of other scripts, of full width, of mathematics, in circles. */
public final class LookAlikes {
    private static final String FOREIGN =
            "\u0430\u0410\u0412\u0441\u0421\u0501\u0435\u0415\u04bb\u041d\u0456\u0406\u0458\u0408\u041a\u04cf\u041c\u043e\u041e\u0440\u0420\u051b\u0455\u0405\u0422\u0445\u0425\u0443\u051d\u03bf\u039f\u03b1\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u03bd\u039d\u03c1\u03a1\u03a4\u03c5\u03a5\u03a7";
    private static final String LATIN = "aABcCdeEhHiIjJKlMoOpPqsSTxXywoOaABEZHIKMvNpPTuYX";
    private static final String LETTERLIKE =
            "\u2102\u210a\u210b\u210c\u210d\u210e\u2110\u2111\u2112\u2113\u2115\u2119\u211a\u211b\u211c\u211d\u2124\u2128\u212c\u212d\u212f\u2130\u2131\u2133\u2134\ufe4d\u2024\u2236\ufe6b";
    private static final String LETTERS = "CgHHHhIILlNPQRRRZZBCeEFMo_.:@";
    private static final String SIGNS = "\u2010\u2011\u2012\u2013\u2014\u2212\u201c\u201d\u2018\u2019";
    private static final String PLAIN_SIGNS = "------\"\"''";

    /** The letters of Greek and Cyrillic that look like one of ours; 0 for the others. */
    private static final int FIRST = 0x370;

    private static final char[] GREEK_AND_CYRILLIC = table();

    private LookAlikes() {}

    /** The letter, digit or sign of ASCII that it looks like, dashes and quotes included; itself where it looks like none. */
    public static int plain(int c) {
        int at = c < 0x80 ? -1 : SIGNS.indexOf(c);
        return at >= 0 ? PLAIN_SIGNS.charAt(at) : letter(c);
    }

    /** The same without the dashes and quotes that word processors make. */
    public static int letter(int c) {
        if (c < FIRST) {
            return c == 0x131 ? 'i' : c;
        }
        if (c < FIRST + GREEK_AND_CYRILLIC.length) {
            char letter = GREEK_AND_CYRILLIC[c - FIRST];
            return letter == 0 ? c : letter;
        }
        if (c >= 0xff01 && c <= 0xff5e) {
            return c - 0xff01 + '!';
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        if (c >= 0x1d400 && c <= 0x1d6a3) {
            int place = (c - 0x1d400) % 52;
            return place < 26 ? 'A' + place : 'a' + place - 26;
        }
        int letter = c >= 0x2070 && c <= 0x24ff ? enclosed(c) : c;
        return letter == c ? in(LETTERLIKE, LETTERS, c) : letter;
    }

    /** Whether it is a letter of another script, which stands for itself in words of that script. */
    public static boolean isOfAnotherScript(int c) {
        return c < FIRST + GREEK_AND_CYRILLIC.length && letter(c) != c;
    }

    private static int enclosed(int c) {
        if (c >= 0x2074 && c <= 0x2089) {
            return c <= 0x2079 ? c - 0x2070 + '0' : c < 0x2080 ? c : c - 0x2080 + '0';
        }
        if (c == 0x2070 || c == 0x24ea) {
            return '0';
        }
        if (c >= 0x2460 && c <= 0x2468) {
            return c - 0x2460 + '1';
        }
        if (c >= 0x24b6 && c <= 0x24e9) {
            return c <= 0x24cf ? c - 0x24b6 + 'A' : c - 0x24d0 + 'a';
        }
        return c;
    }

    private static int in(String from, String to, int c) {
        int at = c < 0x10000 ? from.indexOf(c) : -1;
        return at < 0 ? c : to.charAt(at);
    }

    private static char[] table() {
        char[] table = new char[0x530 - FIRST];
        for (int i = 0; i < FOREIGN.length(); i++) {
            table[FOREIGN.charAt(i) - FIRST] = LATIN.charAt(i);
        }
        return table;
    }
}
