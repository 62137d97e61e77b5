package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;

/**
 * Passwords soon behind a word for one, told by their look: "the password is known, for FTP it is almhuette1312". The anchor is the word;
 * what it looks at ends with the paragraph.
 */
final class PasswordNearbyFinder implements SeriesFinder {
    private static final int REACH = 170;

    /** A word that ends other words too, as "compass". */
    private static final int SHORT = 6;

    private static final Alphabet WORD =
            Alphabet.SPACES.and(Alphabet.QUOTES).with(",;|()").not();
    private static final Alphabet TRAILING = Alphabet.of(".:");

    @Override
    public List<Span> findAll(String text, int start, int end) {
        if (end - start < SHORT && !Chars.startsWord(text, start)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        int limit = Math.min(text.length(), end + REACH);
        int at = end;
        while (at < limit && !text.startsWith("\n\n", at)) {
            int to = WORD.runEnd(text, at, at + 60);
            Span word = trimmed(text, at, to);
            if (ChanceMade.isPassword(word.in(text))) {
                found.add(word);
            }
            at = to + 1;
        }
        return found;
    }

    @Override
    public int pauseAfterMiss() {
        return REACH / 2;
    }

    /** Without the sentence's signs, and without the marks of bold text. */
    private static Span trimmed(String text, int from, int to) {
        int end = TRAILING.runStart(text, to, from);
        boolean bold = end - from > 4 && text.startsWith("**", from) && text.startsWith("**", end - 2);
        return bold ? new Span(from + 2, end - 2) : new Span(from, end);
    }
}
