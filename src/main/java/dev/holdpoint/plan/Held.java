package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds a gate: the findings that would have to go. Where a finding only points to another gate, it is that gate's. Another
 * decision is held by what makes it come out as it does.
 */
record Held(Verdict verdict, Decision decision, List<Finding> findings) {
    static Held by(Verdict verdict, Decision decision) {
        List<Finding> findings = new ArrayList<>();
        if (!decision.isGate()) {
            verdict.findings(decision).stream()
                    .filter(finding -> finding.status() != Status.ADVICE)
                    .forEach(findings::add);
            return new Held(verdict, decision, findings);
        }
        for (Finding finding : verdict.findings(decision)) {
            if (finding.blocks(decision) && finding.type() == FindingType.NOT_CLOSED) {
                findings.addAll(by(verdict, Decision.CLOSE).findings());
            } else if (finding.blocks(decision)) {
                findings.add(finding);
            }
        }
        return new Held(verdict, decision, findings);
    }

    /** Whether the gate is open. That an update was made already is no way to start it. */
    boolean isOpen() {
        return verdict.gate(decision).isOpen() && !isBeside();
    }

    /** Whether there is no update left to start. */
    boolean isBeside() {
        return decision == Decision.START && verdict.outcome(decision) == Outcome.NOT_APPLICABLE;
    }

    /** Whether the finding, or one that another situation has in its place, is among them. */
    boolean has(Finding finding) {
        String name = name(finding);
        return findings.stream().anyMatch(one -> name(one).equals(name));
    }

    Set<String> names() {
        Set<String> names = new HashSet<>();
        findings.forEach(finding -> names.add(name(finding)));
        return names;
    }

    /** Tells findings of one situation apart, and finds them again in another. */
    static String name(Finding finding) {
        List<? extends Fact<?>> facts = finding.facts();
        return finding.rule().id() + (facts.isEmpty() ? "" : " " + facts.get(0).path());
    }
}
