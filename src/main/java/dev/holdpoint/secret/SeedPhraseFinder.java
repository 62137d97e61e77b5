package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** The twelve to twenty-four words that restore a wallet, soon behind the words for such a phrase. */
final class SeedPhraseFinder implements Finder {
    private static final int REACH = 40;
    private static final int LEAST = 12;
    private static final int MOST = 24;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 8;
    private static final Alphabet BETWEEN = Alphabet.ASCII_LETTERS.not();

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int limit = Math.min(text.length(), end + REACH);
        for (int at = end; at < limit; at++) {
            if (Chars.isLower(text.charAt(at)) && !Chars.isAlnum(text.charAt(at - 1))) {
                Span phrase = phrase(text, at);
                if (phrase != null) {
                    return phrase;
                }
                at = wordEnd(text, at);
            }
        }
        return null;
    }

    private static @Nullable Span phrase(String text, int from) {
        int at = from;
        int phraseEnd = from;
        for (int words = 1; words <= MOST; words++) {
            int to = wordEnd(text, at);
            int length = to - at;
            if (length < SHORTEST_WORD
                    || length > LONGEST_WORD
                    || Vocabulary.Speech.NO_SEED.contains(text.substring(at, to))) {
                break;
            }
            phraseEnd = words >= LEAST && words % 3 == 0 ? to : phraseEnd;
            at = nextWord(text, to);
        }
        return phraseEnd > from ? new Span(from, phraseEnd) : null;
    }

    private static int wordEnd(String text, int from) {
        return Alphabet.LOWER.runEnd(text, from, from + LONGEST_WORD + 1);
    }

    /** Behind a blank, a comma, a line's end, a number. */
    private static int nextWord(String text, int from) {
        return BETWEEN.runEnd(text, from, from + 8);
    }
}
