package dev.holdpoint.analyse;

import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Status;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A {@link dev.holdpoint.verdict.Finding} as far as it is the same in every situation in which its rule concludes it; the rest as
 * formulas.
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
    private static final Set<Status> BLOCKING = Set.of(Status.FAILED, Status.UNKNOWN, Status.CONTRADICTION);

    /** A fact that would have to change, and to what; empty where any value will do. */
    record Cure(Said said, String wanted, Formula when) {}

    /** One that cites what its rule does, is about no category and sends the case to nobody. */
    static Conclusion of(
            ParsedRule rule,
            FindingType type,
            Map<Status, Formula> statuses,
            List<Value.Part> facts,
            List<Cure> remedies) {
        Map<Clause, Formula> clauses = new TreeMap<>();
        rule.text().rule().clauses().forEach(clause -> clauses.put(clause, Formula.YES));
        return new Conclusion(rule, type, statuses, clauses, facts, remedies, Optional.empty(), false, Map.of());
    }

    Conclusion citing(Map<Clause, Formula> cited) {
        return new Conclusion(rule, type, statuses, cited, facts, remedies, category, untilClosed, party);
    }

    Conclusion about(Value.Name name, boolean onlyUntilClosed) {
        return new Conclusion(
                rule, type, statuses, clauses, facts, remedies, Optional.of(name), onlyUntilClosed, party);
    }

    Conclusion sent(Map<Party, Formula> parties) {
        return new Conclusion(rule, type, statuses, clauses, facts, remedies, category, untilClosed, parties);
    }

    boolean decides(Decision decision) {
        return rule.text().rule().decisions().contains(decision);
    }

    boolean isPausing() {
        return type == FindingType.REASON_TO_PAUSE && category.isPresent();
    }

    /** Where it holds the gate shut, if it is concluded. */
    Formula blocks(Decision gate) {
        return on(gate, BLOCKING);
    }

    /** Where it makes staging mandatory, if it is concluded. */
    Formula reasonForStaging() {
        return on(Decision.STAGING, Set.of(Status.TRIGGER, Status.UNKNOWN));
    }

    private Formula on(Decision decision, Set<Status> wanted) {
        return decides(decision)
                ? Formula.any(statuses.entrySet().stream()
                        .filter(status -> wanted.contains(status.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                : Formula.NO;
    }

    /** What rules may ask of it: one property for each that a finding has for them. */
    Map<String, Value> properties() {
        return properties(
                isPausing(), isPausing() ? Map.of(category.orElseThrow(), Formula.YES) : Map.of("", Formula.YES));
    }

    /** The same, where it is not known yet about which category it is. */
    Map<String, Value> properties(boolean pausing, Map<Object, Formula> name) {
        Map<String, Value> properties = new HashMap<>();
        properties.put("pausing", Formula.of(pausing));
        properties.put("pausingBeyondClose", Formula.of(pausing && !untilClosed));
        properties.put("reasonToPause", new Value.Cases(name));
        properties.put("blocksClose", blocks(Decision.CLOSE));
        properties.put("failsClose", on(Decision.CLOSE, Set.of(Status.FAILED, Status.CONTRADICTION)));
        properties.put("blocksResume", blocks(Decision.RESUME).or(blocks(Decision.CLOSE)));
        properties.put("reasonForStaging", reasonForStaging());
        properties.put("status", new Value.Cases(new LinkedHashMap<>(statuses)));
        return properties;
    }
}
