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
    static Remedy to(Fact<?> fact, Choice wanted) {
        return new Remedy(fact, Optional.of(wanted));
    }

    static Remedy say(Fact<?> fact) {
        return new Remedy(fact, Optional.empty());
    }
}
