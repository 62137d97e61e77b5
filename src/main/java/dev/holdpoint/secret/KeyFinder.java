package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A key that starts with its provider's prefix (the anchor) and goes on with so many characters of an alphabet. */
final class KeyFinder implements Finder {
    private static final int LONG_PREFIX = 8;

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
        return Placeholders.isRandom(text, from, to) || isOfLetters(text, from, to) ? new Span(start, to) : null;
    }

    /** Capitals only, or of both cases behind a long prefix: now and then chance leaves all digits out. */
    private boolean isOfLetters(String text, int from, int to) {
        int turns = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += Chars.isUpper(text.charAt(i)) ? 1 : 0;
            turns += i > from && Chars.isUpper(text.charAt(i)) && Chars.isLower(text.charAt(i - 1)) ? 1 : 0;
        }
        boolean made = alphabet == Alphabet.UPPER_ALNUM
                ? capitals == to - from
                : prefix.length() >= LONG_PREFIX && turns * 5 >= to - from && capitals * 3 >= to - from;
        return made && !Placeholders.isPlaceholder(text.substring(from, to));
    }
}
