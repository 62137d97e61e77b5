package dev.holdpoint.properties;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Remedy;
import dev.holdpoint.verdict.Verdict;
import java.util.List;

/** Whether a verdict says of each finding what it rests on, and what would clear it. */
public final class Remedied {
    private Remedied() {}

    /** What is missing; empty where nothing is. */
    public static String gap(Verdict verdict) {
        for (Decision decision : Decision.values()) {
            for (Finding finding : verdict.findings(decision)) {
                String gap = gap(finding, decision.isGate() && finding.blocks(decision));
                if (!gap.isEmpty()) {
                    return finding + " " + gap;
                }
            }
        }
        return "";
    }

    private static String gap(Finding finding, boolean blocks) {
        boolean aboutOthers = finding.type() == FindingType.NOT_CLOSED || finding.type() == FindingType.UNCLEAR_ROUTE;
        if (blocks && !aboutOthers && finding.facts().isEmpty()) {
            return "blocks and rests on nothing";
        }
        if (blocks && finding.type() == FindingType.AS_THE_RULE_SAYS) {
            return "blocks and does not say what would clear it";
        }
        boolean lost = finding.facts().stream()
                .anyMatch(fact -> fact.known() && fact.path().endsWith("BeforePreserving"));
        for (Fact<?> fact : lost ? List.<Fact<?>>of() : finding.facts()) {
            boolean asked = finding.remedies().stream().map(Remedy::fact).anyMatch(fact::equals);
            if (finding.type() == FindingType.INCOMPLETE_EVIDENCE && fact.unknown() && !asked) {
                return "does not ask for " + fact.path();
            }
        }
        return "";
    }
}
