package dev.holdpoint.secret;

import dev.holdpoint.text.Invisible;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Questions about characters and words that the finders share. */
public final class Chars {
    private Chars() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isAsciiLetter(char c) {
        return isLower(c) || isUpper(c);
    }

    static boolean isAlnum(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || isWideSpace(c);
    }

    static boolean isWideSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    /** The span in small letters. */
    static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** The character there; outside of the text a line's end. */
    static char at(String text, int at) {
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    /** What a reader does not see, but for tabs and line ends. */
    static boolean isInvisible(int c) {
        return Invisible.is(c) && c != '\t' && c != '\n' && c != '\r';
    }

    /** Whether a word or a key may start at {@code at}: no letter or digit before it, an escaped line end allowed. */
    public static boolean startsWord(String text, int at) {
        if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return true;
        }
        return at > 1 && text.charAt(at - 2) == '\\' && "nrt".indexOf(text.charAt(at - 1)) >= 0;
    }

    public static boolean endsWord(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** How many letters and digits stand in the span. */
    public static int alnums(String text, int start, int end) {
        return Alphabet.WORD.count(text, start, end);
    }

    /** The letters that end there, so many at the most, in small ones. */
    static String wordBefore(String text, int end, int most) {
        return lower(text, Alphabet.LETTERS.runStart(text, end, end - most), end);
    }

    /** Whether one of the words, of so many letters at the most, stands right before, with a blank between. */
    static boolean isBehind(String text, int start, int most, Set<String> words) {
        return start > 1 && text.charAt(start - 1) == ' ' && words.contains(wordBefore(text, start - 1, most));
    }

    /** Whether one of the parts stands anywhere in the text. */
    static boolean hasOne(String text, List<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the parts stands at that place. */
    static boolean hasOneAt(String text, int at, List<String> parts) {
        for (String part : parts) {
            if (text.startsWith(part, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word ends in one of these. */
    static boolean endsInOne(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
