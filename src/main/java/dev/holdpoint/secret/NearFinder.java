package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A key without a shape of its own: so many characters of an alphabet soon after the anchor, which names whose it is, with a word for
 * "key" between the two or just before.
 */
final class NearFinder implements Finder {
    private static final int REACH = 90;
    private static final int BEFORE = 28;

    /** Just behind the name of whose it is, no word for "key" is needed. */
    private static final int ADJACENT = 3;

    private final Alphabet alphabet;
    private final int atLeast;
    private final int atMost;

    NearFinder(Alphabet alphabet, int atLeast, int atMost) {
        this.alphabet = alphabet;
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int limit = Math.min(text.length(), end + REACH);
        int at = end;
        while (at < limit) {
            at += text.charAt(at) == '=' ? 1 : 0;
            int to = alphabet.runEnd(text, at, at + atMost + 1);
            int length = to - at;
            if (length >= atLeast && length <= atMost && isKey(text, start, end, at, to)) {
                return new Span(at, to);
            }
            at = length > atMost ? skipRun(text, to, limit) : to + 1;
        }
        return null;
    }

    private static boolean isGap(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (" :=".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int skipRun(String text, int from, int limit) {
        return alphabet.runEnd(text, from, limit) + 1;
    }

    /** A run of hexadecimal digits where the key would use the whole alphabet is a commit or a checksum. */
    private boolean isKey(String text, int start, int end, int from, int to) {
        if (!Chars.startsWord(text, from) || !Chars.endsWord(text, to) || !Placeholders.isRandom(text, from, to)) {
            return false;
        }
        if (alphabet != Alphabet.HEX && Alphabet.HEX.runEnd(text, from, to) == to) {
            return false;
        }
        if (alphabet != Alphabet.HEX && from - end <= ADJACENT && isGap(text, end, from)) {
            return true;
        }
        String between = text.substring(Math.max(0, start - BEFORE), from).toLowerCase(Locale.ROOT);
        for (String sign : Vocabulary.Labels.NEAR_KEY) {
            if (between.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
