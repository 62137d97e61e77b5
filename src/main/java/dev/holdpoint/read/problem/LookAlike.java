package dev.holdpoint.read.problem;

import dev.holdpoint.text.LookAlikes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names letters that only look like the ones that are meant, and characters that nobody can see. */
public final class LookAlike {
    private LookAlike() {}

    /** Says which character is the first that is not plain ASCII; null where all are. */
    static @Nullable String help(String word) {
        int number = 1;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i)), number++) {
            int c = word.codePointAt(i);
            if (c < ' ' || (c > '~' && !isForeign(c))) {
                return "its " + ordinal(number) + " character is U+" + hex(c) + " (" + name(c) + ")" + looksLike(c)
                        + "; type it anew";
            }
        }
        return null;
    }

    /** Whether it is a letter that is used where people write: then the word is one of another language. */
    private static boolean isForeign(int c) {
        return LookAlikes.plain(c) == c
                && Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
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
        int plain = LookAlikes.plain(c);
        return plain == c ? "" : ", which looks like `" + Character.toString(plain) + "`";
    }

    /** A character's number, in at least four hexadecimal digits. */
    public static String hex(int c) {
        return String.format(Locale.ROOT, "%04X", c);
    }

    /** The word with the letters that are meant, and without what cannot be seen. */
    static String plain(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (!Shown.isInvisible(c)) {
                out.appendCodePoint(LookAlikes.plain(c));
            }
        }
        return out.toString();
    }
}
