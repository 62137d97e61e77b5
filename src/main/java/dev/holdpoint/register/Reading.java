package dev.holdpoint.register;

import java.util.List;
import java.util.Optional;

/**
 * How we read the runbook where it leaves room.
 *
 * @param id such as {@code R-4}
 * @param title what it is about, in a few words
 * @param text the reading
 * @param rules the ids of the rules in which it shows
 * @param elsewhere where it is kept outside the rules, if anywhere
 */
public record Reading(String id, String title, String text, List<String> rules, Optional<String> elsewhere) {
    /** Stands in {@link #rules} for every rule that asks whether a fact is unknown. */
    static final String UNKNOWN = "*";

    /** Whether it shows in that rule. */
    public boolean shapes(RuleText rule) {
        return rules.contains(rule.id()) || (rules.contains(UNKNOWN) && rule.asksForUnknown());
    }
}
