package dev.holdpoint.secret;

import dev.holdpoint.secret.Judge.Place;
import org.jspecify.annotations.Nullable;

/** What a pattern finds, if the value by itself looks like what is sought: for places where other words stand as well. */
record JudgedFinder(Judge judge, PatternFinder pattern) implements Finder {
    @Override
    public @Nullable Span find(String text, int start, int end) {
        boolean stands = judge.place() != Place.WORD || pattern.isAround() || Chars.startsWord(text, start);
        Span span = stands ? pattern.find(text, start, end) : null;
        return span != null
                        && judge.accepts(span.in(text))
                        && (judge.place() == Place.ANY || !AssignmentFinder.isBehindPrompting(text, span.start()))
                ? span
                : null;
    }
}
