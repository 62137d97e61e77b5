package dev.holdpoint.trace;

import java.util.List;
import java.util.Optional;

/**
 * What became of one rule.
 *
 * @param id the rule's id
 * @param firings what it matched, once for each time it fired
 * @param stop what stopped it; empty where it fired
 */
public record RuleTrace(String id, List<List<Seen>> firings, Optional<Stop> stop) {
    /** Whether it fired at all. */
    public boolean fired() {
        return !firings.isEmpty();
    }
}
