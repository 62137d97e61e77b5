package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * A key without a shape of its own: so many characters of an alphabet soon after the anchor, which names whose it is, with a word for
 * "key" between the two or just before.
 */
record NearFinder(Alphabet alphabet, int atLeast, int atMost) implements Finder {
    private static final int REACH = 90;
    private static final int BEFORE = 28;
    /** Just behind the name of whose it is, no word for "key" is needed. */
    private static final int ADJACENT = 3;

    private static final Alphabet GAP = Alphabet.of(" :=");

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
            at = 1 + (length > atMost ? alphabet.runEnd(text, to, limit) : to);
        }
        return null;
    }

    private boolean isKey(String text, int start, int end, int from, int to) {
        if (!Chars.startsWord(text, from) || !Chars.endsWord(text, to) || !Placeholders.isRandom(text, from, to)) {
            return false;
        }
        if (alphabet != Alphabet.HEX) {
            if (Alphabet.HEX.makes(text, from, to)) {
                return false; // a commit or a checksum, where the key would use the whole alphabet
            }
            if (from - end <= ADJACENT && GAP.makes(text, end, from)) {
                return true;
            }
        }
        return Chars.hasOne(Chars.lower(text, Math.max(0, start - BEFORE), from), Vocabulary.Labels.NEAR_KEY);
    }
}
