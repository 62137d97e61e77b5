package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A key that starts with its provider's prefix (the anchor) and goes on with so many characters of an alphabet. */
final class KeyFinder implements Finder {
    private final String prefix;
    private final Alphabet alphabet;
    private final int atLeast;
    private final int atMost;

    KeyFinder(String prefix, Alphabet alphabet, int atLeast, int atMost) {
        this.prefix = prefix;
        this.alphabet = alphabet;
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!text.startsWith(prefix, start) || !Chars.startsWord(text, start)) {
            return null;
        }
        int from = start + prefix.length();
        int to = alphabet.runEnd(text, from, from + atMost + 1);
        int length = to - from;
        if (length < atLeast || length > atMost || !Chars.endsWord(text, to)) {
            return null;
        }
        return Placeholders.isRandom(text, from, to) ? new Span(start, to) : null;
    }
}
