package dev.holdpoint.read.problem;

import org.jspecify.annotations.Nullable;

/** Names letters that only look like the ones that are meant, and characters that nobody can see. */
public final class LookAlike {
    private static final String FOREIGN =
            "\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0443\u0445\u04bb\u0501\u051b\u051d"
                    + "\u03bf\u03b1\u03bd\u03c1\u03c5\u0131\u2010\u2011\u2012\u2013\u2014\u2212\u201c\u201d\u2018\u2019";
    private static final String LATIN = "aceijopsyxhdqwoavpui------\"\"''";

    private LookAlike() {}

    /** Says which character is the first that is not plain ASCII; null where all are. */
    static @Nullable String help(String word) {
        int number = 1;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i)), number++) {
            int c = word.codePointAt(i);
            if (c > '~' || c < ' ') {
                return "its " + ordinal(number) + " character is U+" + hex(c) + " (" + name(c) + ")" + looksLike(c)
                        + "; type it anew";
            }
        }
        return null;
    }

    private static String ordinal(int number) {
        int last = number % 100 / 10 == 1 ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    public static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "no assigned character" : name;
    }

    private static String looksLike(int c) {
        int plain = plain(c);
        return plain == c ? "" : ", which looks like `" + Character.toString(plain) + "`";
    }

    private static int plain(int c) {
        int at = FOREIGN.indexOf(c);
        if (at >= 0) {
            return LATIN.charAt(at);
        }
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
        return fullWidth ? c - 0xFF01 + '!' : c;
    }

    /** A character's number, in at least four hexadecimal digits. */
    public static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** The word with the letters that are meant, and without what cannot be seen. */
    static String plain(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (!Shown.isInvisible(c)) {
                out.appendCodePoint(plain(c));
            }
        }
        return out.toString();
    }
}
