package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** Tries an address's pattern only where house number and postcode could be: the words for streets are common in other uses. */
final class AddressFinder implements Finder {
    private static final int DIGITS = 4;

    private final PatternFinder pattern;

    AddressFinder(PatternFinder pattern) {
        this.pattern = pattern;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = Math.max(0, start - 16);
        int to = Math.min(text.length(), end + 90);
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Chars.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits < DIGITS ? null : pattern.find(text, start, end);
    }

    @Override
    public int pauseAfterMiss() {
        return pattern.pauseAfterMiss();
    }
}
