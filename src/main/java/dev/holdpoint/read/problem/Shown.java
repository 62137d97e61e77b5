package dev.holdpoint.read.problem;

import dev.holdpoint.text.Invisible;
import java.util.regex.Pattern;

/** Decides what of a document may be printed, and how. */
public final class Shown {
    private static final int LONGEST = 24;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern VERSION =
            Pattern.compile("v?\\d{1,4}(\\.\\d{1,4}){1,3}([-+~_.]?(dev|alpha|beta|rc|RC|a|b|pl|p)[.-]?\\d{0,3})?");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}|\\d{2})?|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|20\\d{6}(T?\\d{4}(\\d{2})?)?Z?|1\\d{9}(\\d{3})?|[+-]\\d{2}:?\\d{2}");
    private static final Pattern CLOCK =
            Pattern.compile("T?\\d{1,2}[:.h]\\d{2}([:.]\\d{2}([.,]\\d{1,9})?)?(am|pm|AM|PM|Z|h)?([+-]\\d{2}:?\\d{2})?");

    /** What stands between the words of a file's name. */
    static final Pattern PARTING = Pattern.compile("[-_./\\\\]+");

    private Shown() {}

    /** The text with control, bidirectional and other invisible characters escaped. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isInvisible(c)) {
                out.append(codePoint(c));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** How an invisible character is written, such as {@code \}{@code u{202E}}. */
    public static String codePoint(int c) {
        return c == '\t' ? "\\t" : "\\u{" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + "}";
    }

    /** Whether a character shows nothing or only a gap, or changes how others are shown. */
    public static boolean isInvisible(int c) {
        return Invisible.is(c) || Invisible.isBlank(c);
    }

    /**
     * Whether a value that is wrong may be shown: short, of letters and dashes, with no digits but short numbers that stand apart.
     * Keys, tokens and card numbers are none of that.
     */
    public static boolean isHarmless(String text) {
        if (isTime(text) || (text.length() <= LONGEST && VERSION.matcher(text).matches())) {
            return true;
        }
        boolean version = text.length() > 1 && text.charAt(0) == 'v' && isDigit(text.charAt(1));
        return isPlain(version ? text.substring(1) : text, LONGEST) && !hasMixedCase(text);
    }

    /** Whether a text of several words may be shown: none of them, nor what they say together, looks like a secret. */
    public static boolean isHarmlessText(String text) {
        return text.length() <= LONGEST_TEXT && Masker.shows(text);
    }

    /** Whether the name of a file may be shown: it may have more words than another value, each as harmless. */
    static boolean isHarmlessPath(String name) {
        return isPlain(name, LONGEST_TEXT)
                && !hasMixedCase(name)
                && PARTING.splitAsStream(name).allMatch(word -> word.length() <= LONGEST);
    }

    private static boolean isPlain(String text, int longest) {
        int run = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = isDigit(c);
            boolean allowed = digit || isLetter(c) || "-_./\\".indexOf(c) >= 0;
            run = digit ? run + 1 : 0;
            digits += digit ? 1 : 0;
            if (!allowed || run > LONGEST_NUMBER || digits > 2 * LONGEST_NUMBER) {
                return false;
            }
            if (i > 0 && !sameWord(text.charAt(i - 1), c)) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= longest;
    }

    /** A year and a month with what may follow them, however wrong. */
    private static boolean isTime(String text) {
        if (text.length() <= LONGEST
                && (DATE.matcher(text).matches() || CLOCK.matcher(text).matches())) {
            return true;
        }
        if (text.length() < 10 || text.length() > 35 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && "-:.TZ+ ".indexOf(c) < 0) {
                return false;
            }
        }
        return text.indexOf('-', 8) < 0 || text.indexOf('-', 8) > 15;
    }

    /** Random letters change case within a word again and again; names do so rarely. */
    private static boolean hasMixedCase(String text) {
        int changes = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                changes++;
            }
        }
        return changes > 3;
    }

    /** A digit beside a letter is how passwords and keys look. */
    private static boolean sameWord(char before, char c) {
        return !(isDigit(before) && isLetter(c)) && !(isLetter(before) && isDigit(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > '~' && Character.isLetter(c));
    }
}
