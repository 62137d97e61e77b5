package dev.holdpoint.secret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a mail program answered when a server asked who it is, wherever in a sentence it stands: "`AUTH LOGIN` then `…` then `…`". Told
 * by being Base64 of words; the anchor is the command, or the server's question, which is Base64 too.
 */
final class LoginWordsFinder implements SeriesFinder {
    private static final int REACH = 260;
    private static final int SHORTEST = 8;
    /** Those of Base64 but for the padding, which stands at the end alone. */
    private static final Alphabet DIGITS = Alphabet.ALNUM.with("+/");

    private static final Alphabet PADDING = Alphabet.of("=");
    private static final String QUESTION = "Username:Password:User Name\0";

    @Override
    public List<Span> findAll(String text, int start, int end) {
        List<Span> found = new ArrayList<>();
        int limit = Math.min(text.length(), end + REACH);
        for (int at = end; at < limit && !text.startsWith("\n\n", at); at++) {
            int to = DIGITS.runEnd(text, at, at + REACH);
            int padded = PADDING.runEnd(text, to, to + 2);
            if (isAnswer(text.substring(at, to), padded - to)) {
                found.add(new Span(at, padded));
            }
            at = Math.max(at, to);
        }
        return found;
    }

    /** Letters and signs behind the encoding, and no word of a sentence before it. */
    private static boolean isAnswer(String digits, int padding) {
        int length = digits.length() + padding;
        if ((length < SHORTEST && padding == 0) || digits.length() < 4 || length % 4 != 0 || !isMixed(digits)) {
            return false;
        }
        byte[] bytes = Base64.getDecoder().decode(digits);
        for (byte b : bytes) {
            if (b < ' ' && b != 0) {
                return false;
            }
        }
        return !QUESTION.contains(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static boolean isMixed(String digits) {
        return Alphabet.LOWER.isIn(digits)
                && (Alphabet.UPPER.isIn(digits, 1, digits.length()) || Alphabet.DIGITS.isIn(digits));
    }
}
