package dev.holdpoint.analyse;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules may ask of a finding: one property for each that {@link dev.holdpoint.verdict.Finding} has for them. */
final class Asked {
    private static final Set<Status> BLOCKING = Set.of(Status.FAILED, Status.UNKNOWN, Status.CONTRADICTION);

    private final Formulas formulas;

    Asked(Formulas formulas) {
        this.formulas = formulas;
    }

    Map<String, Value> properties(Conclusion finding) {
        Map<Object, Formula> name = finding.isPausing()
                ? Map.of(finding.category().orElseThrow(), formulas.yes())
                : Map.of("", formulas.yes());
        return properties(finding, finding.isPausing(), name);
    }

    /** The same, where it is not known yet about which category the finding is. */
    Map<String, Value> properties(Conclusion finding, boolean pausing, Map<Object, Formula> name) {
        Map<String, Value> properties = new HashMap<>();
        properties.put("pausing", truth(formulas.of(pausing)));
        properties.put("pausingBeyondClose", truth(formulas.of(pausing && !finding.untilClosed())));
        properties.put("reasonToPause", new Value.Cases(name));
        properties.put("blocksClose", truth(blocks(finding, Decision.CLOSE)));
        properties.put("failsClose", truth(on(finding, Decision.CLOSE, Set.of(Status.FAILED, Status.CONTRADICTION))));
        properties.put(
                "blocksResume", truth(formulas.or(blocks(finding, Decision.RESUME), blocks(finding, Decision.CLOSE))));
        properties.put("reasonForStaging", truth(reasonForStaging(finding)));
        properties.put("status", new Value.Cases(new LinkedHashMap<>(finding.statuses())));
        return properties;
    }

    /** Where it holds the gate shut, if it is concluded. */
    Formula blocks(Conclusion finding, Decision gate) {
        return on(finding, gate, BLOCKING);
    }

    /** Where it makes staging mandatory, if it is concluded. */
    Formula reasonForStaging(Conclusion finding) {
        return on(finding, Decision.STAGING, Set.of(Status.TRIGGER, Status.UNKNOWN));
    }

    private Formula on(Conclusion finding, Decision decision, Set<Status> statuses) {
        List<Formula> any = new ArrayList<>();
        finding.statuses().forEach((status, when) -> {
            if (statuses.contains(status)) {
                any.add(when);
            }
        });
        return finding.decides(decision) ? formulas.or(any) : formulas.no();
    }

    private static Value truth(Formula formula) {
        return new Value.Truth(formula);
    }
}
