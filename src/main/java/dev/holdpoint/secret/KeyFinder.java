package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A key that starts with its provider's prefix (the anchor) and goes on with so many characters of an alphabet. */
record KeyFinder(String prefix, Alphabet alphabet, int atLeast, int atMost) implements Finder {
    private static final int LONG_PREFIX = 8;

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
        return Placeholders.isRandom(text, from, to) || isOfLetters(text, from, to) ? new Span(start, to) : null;
    }

    /** Capitals only, or of both cases behind a long prefix: now and then chance leaves all digits out. */
    private boolean isOfLetters(String text, int from, int to) {
        int length = to - from;
        int capitals = Alphabet.UPPER.count(text, from, to);
        boolean made = alphabet == Alphabet.UPPER_ALNUM
                ? capitals == length
                : prefix.length() >= LONG_PREFIX
                        && ChanceMade.humps(text, from, to) * 5 >= length
                        && capitals * 3 >= length;
        return made && !Placeholders.isPlaceholder(text.substring(from, to));
    }
}
