package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * A password that stands by itself, told by its look alone: a word of small and capital letters and digits with a sign among them, as
 * "Quercus!88" in "I tried Quercus!88 too". The anchor is the sign.
 */
final class UnnamedPasswordFinder implements Finder {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 24;
    private static final String SIGNS = "!#$%&*?+-_";

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && isPart(text.charAt(to))) {
            to++;
        }
        boolean word = to - from >= SHORTEST && to - from <= LONGEST && stands(text, from, to);
        return word && looksLikeOne(text.substring(from, to)) ? new Span(from, to) : null;
    }

    private static boolean isPart(char c) {
        return Chars.isAlnum(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean stands(String text, int from, int to) {
        boolean left = from == 0 || Chars.isSpace(text.charAt(from - 1)) || "\"'`(".indexOf(text.charAt(from - 1)) >= 0;
        boolean right =
                to == text.length() || Chars.isSpace(text.charAt(to)) || "\"'`),;.".indexOf(text.charAt(to)) >= 0;
        return left && right && Chars.isAlnum(text.charAt(from));
    }

    private static boolean looksLikeOne(String word) {
        boolean lower = false;
        boolean upper = false;
        boolean innerSign = false;
        int turns = 0;
        int digits = 0;
        int end = word.length();
        while (end > 0 && SIGNS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            lower |= Chars.isLower(c);
            upper |= Chars.isUpper(c);
            digits += Chars.isDigit(c) ? 1 : 0;
            innerSign |= "!$%&*".indexOf(c) >= 0 || (c == '#' && Alphabet.DIGITS.runEnd(word, i + 1, end) < end);
            turns += i > 0 && Chars.isDigit(word.charAt(i - 1)) && Chars.isAsciiLetter(c) ? 1 : 0;
        }
        boolean mixed = lower && upper && digits > 0;
        return mixed
                && !word.contains("&#")
                && (innerSign || (turns > 0 && word.length() - end > 1))
                && !Placeholders.isPlaceholder(word);
    }
}
