package dev.holdpoint.secret;

import java.util.Locale;

/** Tells what a generator or a person made up from words, identifiers, versions and names of programs, by its characters alone. */
final class ChanceMade {
    private ChanceMade() {}

    /** A key: letters of both cases and digits, or digits and letters, that change places as in no word and no identifier. */
    static boolean isKey(String text, int start, int end) {
        int length = end - start;
        int turns = 0;
        int digits = 0;
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits += Chars.isDigit(c) ? 1 : 0;
            upper += Chars.isUpper(c) ? 1 : 0;
            lower += Chars.isLower(c) ? 1 : 0;
            boolean between = i > start && Chars.isDigit(c) != Chars.isDigit(text.charAt(i - 1));
            turns += between && Chars.isAlnum(c) && Chars.isAlnum(text.charAt(i - 1)) ? 1 : 0;
        }
        boolean mixed = digits >= 2 && upper + lower >= 3 && turns >= Math.min(6, length / 5);
        return mixed && length >= 10 && Placeholders.isRandom(text, start, end);
    }

    /** The same with both cases: as no checksum is written. */
    static boolean isKeyOfBothCases(String text, int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            upper += Chars.isUpper(text.charAt(i)) ? 1 : 0;
            lower += Chars.isLower(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 3 && lower >= 3 && isKey(text, start, end);
    }

    /** A code as on a voucher: digits and letters that change places twice, or digits only in groups; no word with a year behind it. */
    static boolean isCode(String code) {
        int digits = 0;
        int letters = 0;
        int turns = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            digits += Chars.isDigit(c) ? 1 : 0;
            letters += Chars.isAsciiLetter(c) ? 1 : 0;
            boolean both = i > 0 && Chars.isAlnum(c) && Chars.isAlnum(code.charAt(i - 1));
            turns += both && Chars.isDigit(c) != Chars.isDigit(code.charAt(i - 1)) ? 1 : 0;
        }
        boolean mixed = digits > 1 && letters > 1 && turns > 1 && digits + letters >= 8;
        return (mixed || (letters == 0 && digits >= 12)) && !Placeholders.isPlaceholder(code);
    }

    /** {@code BC-77128-XK}: capitals and digits in groups, which are no word with a date behind it and no entry of a public list. */
    static boolean isGrouped(String code) {
        int digits = 0;
        int capitals = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            digits += Chars.isDigit(c) ? 1 : 0;
            capitals += Chars.isUpper(c) ? 1 : 0;
            if (!Chars.isDigit(c) && !Chars.isUpper(c) && c != '-') {
                return false;
            }
        }
        boolean listed = code.startsWith("CVE-") || code.startsWith("GHSA-");
        return digits >= 3
                && capitals >= 2
                && code.length() >= 9
                && code.indexOf('-') > 0
                && !listed
                && !Placeholders.isPlaceholder(code);
    }

    /** A password as people make them up: a word and a number, or a mixture with signs; no version, program, file or identifier. */
    static boolean isPassword(String word) {
        int end = word.length();
        if (end < 7 || end > 40) {
            return false;
        }
        int digits = 0;
        int letters = 0;
        boolean sign = false;
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            if (Chars.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if ("!$%&*+?~#€§".indexOf(c) >= 0 && i > 0) {
                sign = true;
            } else {
                return false;
            }
        }
        boolean shaped = letters >= 3 && digits >= 1 && (digits >= 2 || sign);
        return shaped
                && Character.isLetterOrDigit(word.charAt(0))
                && Alphabet.HEX.runEnd(word, 0, end) < end
                && !isProgram(word)
                && !Placeholders.isPlaceholder(word);
    }

    /**
     * A password of words and a number with signs between: {@code Kuh.Glocke.12}, {@code Olivo_Verde_8}, {@code taubenschlag-71}; no
     * version, file, table, theme or date.
     */
    static boolean isComposed(String word) {
        int digits = 0;
        int letters = 0;
        int joints = 0;
        int capitals = 0;
        boolean sign = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits += Chars.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            joints += "._-".indexOf(c) >= 0 ? 1 : 0;
            boolean other = !Character.isLetterOrDigit(c) && "._-".indexOf(c) < 0;
            if (other && "!$%&*+?~#€§".indexOf(c) < 0) {
                return false;
            }
            sign |= other;
        }
        int behind = word.length() - 1;
        while (behind > 0 && Character.isLetter(word.charAt(behind))) {
            behind--;
        }
        boolean made = digits > 1 || sign || capitals > 0;
        return word.length() >= 7
                && letters >= 4
                && digits >= 1
                && digits <= 6
                && made
                && (joints > 0 || sign)
                && Character.isLetter(word.charAt(0))
                && !(word.charAt(behind) == '.' && isEnding(word.substring(behind + 1)))
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
            if ((Chars.isDigit(word.charAt(i)) && word.charAt(i + 1) == '.' && Chars.isDigit(word.charAt(i + 2)))
                    || ("-_".indexOf(word.charAt(i - 1)) >= 0
                            && word.startsWith("20", i)
                            && i + 4 < word.length()
                            && Alphabet.DIGITS.runEnd(word, i, i + 4) == i + 4
                            && word.charAt(i + 4) == '-')) {
                return true;
            }
        }
        return false;
    }

    /** {@code Chrome124}, {@code utf8mb4}: a known word up to the first digit. */
    static boolean isProgram(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters == 0
                || Vocabulary.Programs.NUMBERED.contains(
                        word.substring(0, letters).toLowerCase(Locale.ROOT));
    }
}
