package dev.holdpoint.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that starts at the anchor, or some characters before it. Group 1 is the secret. Compiled when its anchor is met for the
 * first time; matched in linear time against a bounded piece of text.
 */
final class PatternFinder implements Finder {
    private final String regex;
    private final int before;
    private final int after;
    private volatile @Nullable Pattern compiled;

    private PatternFinder(String regex, int before, int after) {
        this.regex = regex;
        this.before = before;
        this.after = after;
    }

    /** Matches where the anchor starts, and sees so many characters. */
    static PatternFinder at(String regex, int after) {
        return new PatternFinder(regex, 0, after);
    }

    /** Matches anywhere around the anchor. */
    static PatternFinder around(String regex, int before, int after) {
        return new PatternFinder(regex, before, after);
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = Math.max(0, start - before);
        Matcher matcher = pattern().matcher(text.substring(from, Math.min(text.length(), start + after)));
        boolean matches = before == 0 ? matcher.lookingAt() : matcher.find();
        while (before > 0 && matches && from + matcher.end() <= start) {
            matches = matcher.find();
        }
        if (!matches || matcher.start(1) < 0) {
            return null;
        }
        Span span = new Span(from + matcher.start(1), from + matcher.end(1));
        return Placeholders.isPlaceholder(span.in(text)) ? null : span;
    }

    /** Whether it may begin before the anchor. */
    boolean isAround() {
        return before > 0;
    }

    @Override
    public int pauseAfterMiss() {
        return before == 0 ? 0 : after / 4;
    }

    private Pattern pattern() {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(regex);
            compiled = pattern;
        }
        return pattern;
    }
}
