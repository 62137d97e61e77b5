package dev.holdpoint.trace;

import java.util.List;
import java.util.Optional;

/**
 * What became of every rule on one situation.
 *
 * @param rules in the order of the rule files
 */
public record Trace(List<RuleTrace> rules) {
    /** What became of that rule. */
    public Optional<RuleTrace> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
