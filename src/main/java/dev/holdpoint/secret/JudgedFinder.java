package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** What a pattern finds, if it looks like a password that someone chose: for places where ordinary words stand as well. */
final class JudgedFinder implements Finder {
    private final PatternFinder pattern;

    JudgedFinder(PatternFinder pattern) {
        this.pattern = pattern;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        Span span = Chars.startsWord(text, start) ? pattern.find(text, start, end) : null;
        return span != null && SecretValue.looksChosen(text.substring(span.start(), span.end())) ? span : null;
    }
}
