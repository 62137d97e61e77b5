package dev.holdpoint.properties;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Remedy;
import dev.holdpoint.verdict.Verdict;
import java.util.List;

/** Whether a verdict says of each finding what it rests on, and what would clear it. */
public final class Remedied {
    private Remedied() {}

    /** What is missing; empty where nothing is. */
    public static String gap(Verdict verdict) {
        for (Decision decision : Decision.values()) {
            boolean holds = decision.isGate() || decision == Decision.ROLLBACK;
            for (Finding finding : verdict.findings(decision)) {
                boolean pointsToClose = decision == Decision.RESUME && cites(finding, "RR-1");
                String gap = gap(finding, holds && finding.status().blocks() && !pointsToClose);
                if (!gap.isEmpty()) {
                    return decision + ": " + finding + " " + gap;
                }
            }
        }
        return "";
    }

    private static String gap(Finding finding, boolean blocks) {
        if (blocks && finding.facts().isEmpty()) {
            return "blocks and rests on nothing";
        }
        if (blocks && finding.remedies().isEmpty()) {
            return "blocks and does not say what would clear it";
        }
        return cites(finding, "OC-5") ? unasked(finding) : "";
    }

    /** What is missing from the evidence is asked for, unless the evidence cannot be completed any more. */
    private static String unasked(Finding finding) {
        boolean lost = finding.facts().stream()
                .anyMatch(fact -> fact.known() && fact.path().endsWith("BeforePreserving"));
        for (Fact<?> fact : lost ? List.<Fact<?>>of() : finding.facts()) {
            boolean asked = finding.remedies().stream().map(Remedy::fact).anyMatch(fact::equals);
            if (fact.unknown() && !asked) {
                return "does not ask for " + fact.path();
            }
        }
        return "";
    }

    private static boolean cites(Finding finding, String clause) {
        return finding.rule().clauses().stream().map(Clause::toString).anyMatch(clause::equals);
    }
}
