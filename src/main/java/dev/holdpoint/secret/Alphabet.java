package dev.holdpoint.secret;

import java.util.HashSet;
import java.util.Set;

/** Which characters something is made of, and where runs of them begin and end in a text. */
final class Alphabet {
    static final Alphabet DIGITS = of("0123456789");
    static final Alphabet LOWER = of("abcdefghijklmnopqrstuvwxyz");
    static final Alphabet UPPER = of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static final Alphabet HEX = DIGITS.with("abcdefABCDEF");
    static final Alphabet LOWER_ALNUM = LOWER.and(DIGITS);
    static final Alphabet UPPER_ALNUM = UPPER.and(DIGITS);
    static final Alphabet ASCII_LETTERS = LOWER.and(UPPER);
    static final Alphabet ALNUM = ASCII_LETTERS.and(DIGITS);
    /** Letters, digits, dash and underscore. */
    static final Alphabet URL_SAFE = ALNUM.with("-_");
    /** Letters, digits, plus, slash and equals. */
    static final Alphabet BASE64 = ALNUM.with("+/=");
    /** Those of any language, as all below. */
    static final Alphabet LETTERS = of(Script.LETTERS);

    static final Alphabet CAPITALS = of(Script.CAPITALS);
    static final Alphabet SMALL_LETTERS = of(Script.SMALL_LETTERS);
    /** Letters and digits. */
    static final Alphabet WORD = of(Script.LETTERS_AND_DIGITS);

    /** What names of persons and places are written with. */
    static final Alphabet NAME = LETTERS.with("-'’");

    static final Alphabet SPACES = of(" \t\n\r\u00a0\u202f\u2009");
    /** What Java takes for one. */
    static final Alphabet WHITESPACE = of(Script.WHITESPACE);

    static final Alphabet NO_SPACES = SPACES.not();
    /** All but blanks and what nobody sees. */
    static final Alphabet PRINTED = of(Script.BLANKS_AND_CONTROLS).not();
    /** All but a line's end. */
    static final Alphabet LINE = of("\n").not();

    static final Alphabet DASHES = of("-‐‑‒–—―");
    /** What stands between the groups of a number, whatever it counts. */
    static final Alphabet BETWEEN_DIGITS = DASHES.with(" .\u00a0\u202f\u2009");

    static final Alphabet QUOTES = of("\"'`“”„«»");
    private static final int ASCII = 128;

    private final boolean[] ascii;

    /** What is in it beyond ASCII, or what is not. */
    private final String others;

    private final Set<Script> scripts;
    private final boolean inverse;

    /** Characters of all languages; no functions, which would take time at a start. */
    private enum Script {
        LETTERS,
        CAPITALS,
        SMALL_LETTERS,
        LETTERS_AND_DIGITS,
        WHITESPACE,
        BLANKS_AND_CONTROLS;

        boolean has(char c) {
            return switch (this) {
                case LETTERS -> Character.isLetter(c);
                case CAPITALS -> Character.isUpperCase(c);
                case SMALL_LETTERS -> Character.isLowerCase(c);
                case LETTERS_AND_DIGITS -> Character.isLetterOrDigit(c);
                case WHITESPACE -> Character.isWhitespace(c);
                case BLANKS_AND_CONTROLS -> c <= ' ';
            };
        }
    }

    private Alphabet(boolean[] ascii, String others, Set<Script> scripts, boolean inverse) {
        this.ascii = ascii;
        this.others = others;
        this.scripts = scripts;
        this.inverse = inverse;
    }

    static Alphabet of(String characters) {
        return new Alphabet(new boolean[ASCII], "", Set.of(), /* inverse= */ false).with(characters);
    }

    private static Alphabet of(Script script) {
        boolean[] ascii = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            ascii[c] = script.has(c);
        }
        return new Alphabet(ascii, "", Set.of(script), /* inverse= */ false);
    }

    private boolean isNamed(char c) {
        boolean named = others.indexOf(c) >= 0;
        for (Script script : scripts) {
            named = named || script.has(c);
        }
        return named;
    }

    /** What the table of detectors calls so. */
    static Alphabet named(String name) {
        return switch (name) {
            case "hex" -> HEX;
            case "lower-alnum" -> LOWER_ALNUM;
            case "upper-alnum" -> UPPER_ALNUM;
            case "alnum" -> ALNUM;
            case "url-safe" -> URL_SAFE;
            case "base64" -> BASE64;
            case "digits" -> DIGITS;
            default -> throw new IllegalArgumentException("no such alphabet: " + name);
        };
    }

    /** These as well. There are hundreds at a start: no more is looked at than is added. */
    Alphabet with(String characters) {
        refuseInverse(inverse);
        boolean[] all = ascii.clone();
        String beyond = others;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < ASCII) {
                all[c] = true;
            } else {
                beyond += c;
            }
        }
        return new Alphabet(all, beyond, scripts, /* inverse= */ false);
    }

    /** Both of them; neither is all but something. */
    Alphabet and(Alphabet other) {
        refuseInverse(inverse || other.inverse);
        boolean[] all = ascii.clone();
        for (int c = 0; c < ASCII; c++) {
            all[c] |= other.ascii[c];
        }
        Set<Script> both = new HashSet<>(scripts);
        both.addAll(other.scripts);
        return new Alphabet(all, others + other.others, Set.copyOf(both), /* inverse= */ false);
    }

    private static void refuseInverse(boolean inverse) {
        if (inverse) {
            throw new IllegalArgumentException("all but something, and something");
        }
    }

    /** All others. */
    Alphabet not() {
        boolean[] rest = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            rest[c] = !ascii[c];
        }
        return new Alphabet(rest, others, scripts, !inverse);
    }

    boolean has(char c) {
        return c < ASCII ? ascii[c] : inverse != isNamed(c);
    }

    /** Whether one of them stands there; none does outside of the text. */
    boolean isAt(String text, int at) {
        return at >= 0 && at < text.length() && has(text.charAt(at));
    }

    /** Where the run of such characters that starts at {@code from} ends, at {@code limit} at the latest. */
    int runEnd(String text, int from, int limit) {
        int last = Math.min(text.length(), limit);
        int at = from;
        while (at < last && has(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int runEnd(String text, int from) {
        return runEnd(text, from, text.length());
    }

    /** Where the run that ends at {@code end} starts, at {@code limit} at the earliest. */
    int runStart(String text, int end, int limit) {
        int first = Math.max(0, limit);
        int at = end;
        while (at > first && has(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether the span has no other characters; an empty one has none. */
    boolean makes(String text, int from, int to) {
        return runEnd(text, from, to) >= to;
    }

    boolean makes(String text) {
        return makes(text, 0, text.length());
    }

    /** How many of them stand in the span. */
    int count(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += has(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    int count(String text) {
        return count(text, 0, text.length());
    }

    boolean isIn(String text, int from, int to) {
        return count(text, from, to) > 0;
    }

    boolean isIn(String text) {
        return count(text) > 0;
    }

    /** The span without such characters at its beginning and end. */
    Span trimmed(String text, int from, int to) {
        int start = runEnd(text, from, to);
        return new Span(start, runStart(text, to, start));
    }
}
