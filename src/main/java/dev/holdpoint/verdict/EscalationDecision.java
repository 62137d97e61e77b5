package dev.holdpoint.verdict;

import dev.holdpoint.derived.Route;
import dev.holdpoint.situation.Party;
import java.util.List;
import java.util.Optional;

/**
 * Whom to go to.
 *
 * @param outcome {@code ESCALATE} or {@code NONE}
 * @param route where the incident goes; empty where there is no incident
 * @param findings in the register's order
 * @param parties everybody to go to
 */
public record EscalationDecision(
        Outcome outcome, Optional<Route> route, List<Finding> findings, List<Receiver> parties) {
    /**
     * Somebody to go to.
     *
     * @param party who
     * @param findings why, in the register's order
     */
    public record Receiver(Party party, List<Finding> findings) {}

    /** Where the incident goes, in a word: the party's name, or {@code unclear}; empty where there is no incident. */
    public Optional<String> routeName() {
        return route.map(to -> to.isClear() ? to.party().wireName() : "unclear");
    }
}
