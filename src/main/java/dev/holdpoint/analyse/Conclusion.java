package dev.holdpoint.analyse;

import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finding as far as it is the same in every situation in which its rule concludes it; the rest as formulas.
 *
 * @param rule that concludes it
 * @param type the kind of conclusion
 * @param statuses how it stands, each where its formula holds
 * @param clauses what it cites
 * @param facts what it rests on
 * @param remedies what would clear it
 * @param category the category that it is about
 * @param untilClosed whether it is about it only until the update is closed
 * @param party whom it sends the case to
 */
record Conclusion(
        ParsedRule rule,
        FindingType type,
        Map<Status, Formula> statuses,
        Map<Clause, Formula> clauses,
        List<Value.Part> facts,
        List<Cure> remedies,
        Optional<Value.Name> category,
        boolean untilClosed,
        Map<Party, Formula> party) {
    /** A fact that would have to change, and to what; empty where any value will do. */
    record Cure(Said said, String wanted, Formula when) {}

    boolean decides(Decision decision) {
        return rule.text().rule().decisions().contains(decision);
    }

    boolean isPausing() {
        return type == FindingType.REASON_TO_PAUSE && category.isPresent();
    }
}
