package dev.holdpoint.verdict;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import java.util.Optional;

/**
 * What would clear a finding.
 *
 * @param fact the fact that would have to change
 * @param wanted the value that would clear it; empty where any value may (a text, a time: only its author knows it)
 */
public record Remedy(Fact<?> fact, Optional<Choice> wanted) {
    /** One value would do. */
    public static Remedy to(Fact<?> fact, Choice wanted) {
        return new Remedy(fact, Optional.of(wanted));
    }

    /** Any value that is true would do. */
    public static Remedy say(Fact<?> fact) {
        return new Remedy(fact, Optional.empty());
    }
}
