package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * A password that stands by itself, told by its look alone: a word of small and capital letters and digits with a sign among them, as
 * "Quercus!88" in "I tried Quercus!88 too". The anchor is the sign.
 */
final class UnnamedPasswordFinder implements Finder {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 24;
    private static final Alphabet SIGNS = Alphabet.of("!#$%&*?+-_");
    private static final Alphabet INNER_SIGNS = Alphabet.of("!$%&*");
    private static final Alphabet PART = Alphabet.ALNUM.and(SIGNS);
    private static final Alphabet BEFORE = Alphabet.SPACES.with("\"'`(");
    private static final Alphabet BEHIND = Alphabet.SPACES.with("\"'`),;.");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = PART.runStart(text, start, start - LONGEST);
        int to = PART.runEnd(text, end, end + LONGEST);
        boolean word = to - from >= SHORTEST
                && to - from <= LONGEST
                && BEFORE.has(Chars.at(text, from - 1))
                && BEHIND.has(Chars.at(text, to))
                && Alphabet.ALNUM.isAt(text, from);
        return word && looksLikeOne(text.substring(from, to)) ? new Span(from, to) : null;
    }

    private static boolean looksLikeOne(String word) {
        int end = SIGNS.runStart(word, word.length(), 0);
        boolean innerSign = INNER_SIGNS.isIn(word, 0, end);
        int turns = 0;
        for (int i = 0; i < end; i++) {
            innerSign |= word.charAt(i) == '#' && !Alphabet.DIGITS.makes(word, i + 1, end);
            turns += Alphabet.DIGITS.isAt(word, i - 1) && Alphabet.ASCII_LETTERS.isAt(word, i) ? 1 : 0;
        }
        return Alphabet.LOWER.isIn(word, 0, end)
                && Alphabet.UPPER.isIn(word, 0, end)
                && Alphabet.DIGITS.isIn(word, 0, end)
                && !word.contains("&#")
                && (innerSign || (turns > 0 && word.length() - end > 1))
                && !Placeholders.isPlaceholder(word);
    }
}
