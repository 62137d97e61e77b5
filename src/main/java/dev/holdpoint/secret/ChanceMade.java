package dev.holdpoint.secret;

import java.util.Locale;

/** Tells what a generator or a person made up from words, identifiers, versions and names of programs, by its characters alone. */
final class ChanceMade {
    private static final Alphabet SIGNS = Alphabet.of("!$%&*+?~#€§");
    private static final Alphabet CHOSEN = Alphabet.LETTERS.and(Alphabet.DIGITS).and(SIGNS);
    private static final Alphabet JOINTS = Alphabet.of("._-");
    private static final Alphabet COMPOSED = Alphabet.WORD.and(JOINTS).and(SIGNS);
    private static final Alphabet GROUPS = Alphabet.UPPER_ALNUM.with("-");

    private ChanceMade() {}

    /** A key: letters of both cases and digits, or digits and letters, that change places as in no word and no identifier. */
    static boolean isKey(String text, int start, int end) {
        int length = end - start;
        return length >= 10
                && Alphabet.DIGITS.count(text, start, end) >= 2
                && Alphabet.ASCII_LETTERS.count(text, start, end) >= 3
                && turns(text, start, end) >= Math.min(6, length / 5)
                && Placeholders.isRandom(text, start, end);
    }

    /** The same with both cases: as no checksum is written. */
    static boolean isKeyOfBothCases(String text, int start, int end) {
        return Alphabet.UPPER.count(text, start, end) >= 3
                && Alphabet.LOWER.count(text, start, end) >= 3
                && isKey(text, start, end);
    }

    /** How often a digit stands beside a letter. */
    static int turns(String text, int start, int end) {
        int turns = 0;
        for (int i = start + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            turns += Chars.isDigit(before) != Chars.isDigit(c) && Chars.isAlnum(before) && Chars.isAlnum(c) ? 1 : 0;
        }
        return turns;
    }

    /** How often a capital stands behind a small letter. */
    static int humps(String text, int start, int end) {
        int humps = 0;
        for (int i = start + 1; i < end; i++) {
            humps += Chars.isUpper(text.charAt(i)) && Chars.isLower(text.charAt(i - 1)) ? 1 : 0;
        }
        return humps;
    }

    /** A code as on a voucher: digits and letters that change places twice, or digits only in groups; no word with a year behind it. */
    static boolean isCode(String code) {
        int digits = Alphabet.DIGITS.count(code);
        int letters = Alphabet.ASCII_LETTERS.count(code);
        boolean mixed = digits > 1 && letters > 1 && digits + letters >= 8 && turns(code, 0, code.length()) > 1;
        return (mixed || (letters == 0 && digits >= 12)) && !Placeholders.isPlaceholder(code);
    }

    /** {@code BC-77128-XK}: capitals and digits in groups, which are no word with a date behind it and no entry of a public list. */
    static boolean isGrouped(String code) {
        boolean listed = code.startsWith("CVE-") || code.startsWith("GHSA-");
        return code.length() >= 9
                && GROUPS.makes(code)
                && Alphabet.DIGITS.count(code) >= 3
                && Alphabet.UPPER.count(code) >= 2
                && code.indexOf('-') > 0
                && !listed
                && !Placeholders.isPlaceholder(code);
    }

    /** A password as people make them up: a word and a number, or a mixture with signs; no version, program, file or identifier. */
    static boolean isPassword(String word) {
        if (word.length() < 7 || word.length() > 40 || !Alphabet.WORD.isAt(word, 0) || !CHOSEN.makes(word)) {
            return false;
        }
        int digits = Alphabet.DIGITS.count(word);
        return Alphabet.LETTERS.count(word) >= 3
                && (digits >= 2 || (digits == 1 && SIGNS.isIn(word)))
                && !Alphabet.HEX.makes(word)
                && !isProgram(word)
                && !Placeholders.isPlaceholder(word);
    }

    /**
     * A password of words and a number with signs between: {@code Kuh.Glocke.12}, {@code Olivo_Verde_8}, {@code taubenschlag-71}; no
     * version, file, table, theme or date.
     */
    static boolean isComposed(String word) {
        if (word.length() < 7 || !Alphabet.LETTERS.isAt(word, 0) || !COMPOSED.makes(word)) {
            return false;
        }
        int digits = Alphabet.DIGITS.count(word);
        boolean sign = SIGNS.isIn(word);
        boolean made = digits > 1 || sign || Alphabet.CAPITALS.isIn(word);
        int ending = Alphabet.LETTERS.runStart(word, word.length(), 1);
        return digits >= 1
                && digits <= 6
                && Alphabet.LETTERS.count(word) >= 4
                && made
                && (sign || JOINTS.isIn(word))
                && !(word.charAt(ending - 1) == '.' && isEnding(word.substring(ending)))
                && !isProgram(word)
                && !isDated(word)
                && !Placeholders.isPlaceholder(word);
    }

    /** Of a file's name or a host's. */
    private static boolean isEnding(String ending) {
        String lower = ending.toLowerCase(Locale.ROOT);
        return ending.length() < 6
                && ending.equals(lower)
                && (ending.length() < 4 || Vocabulary.Values.FILE_ENDING.contains(lower));
    }

    /** {@code newsletter-2026-spring}, {@code v2.0.1-beta}: small letters around a year or a version. */
    private static boolean isDated(String word) {
        for (int i = 1; i + 3 < word.length(); i++) {
            boolean version =
                    Chars.isDigit(word.charAt(i)) && word.charAt(i + 1) == '.' && Chars.isDigit(word.charAt(i + 2));
            if (version
                    || ("-_".indexOf(word.charAt(i - 1)) >= 0
                            && word.startsWith("20", i)
                            && word.startsWith("-", i + 4)
                            && Alphabet.DIGITS.makes(word, i, i + 4))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Chrome124}, {@code utf8mb4}: a known word up to the first digit. */
    static boolean isProgram(String word) {
        int letters = Alphabet.LETTERS.runEnd(word, 0);
        return letters == 0 || Vocabulary.Programs.NUMBERED.contains(Chars.lower(word, 0, letters));
    }
}
