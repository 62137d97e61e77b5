package dev.holdpoint.properties;

import dev.holdpoint.oracle.Found;
import dev.holdpoint.oracle.Result;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Gate;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict, told as the second reading of the register tells its results. */
public final class Told {
    private Told() {}

    /** The verdict. */
    public static Result of(Verdict verdict) {
        return new Result(
                new Result.Decision(
                        verdict.staging().outcome().wireName(),
                        found(verdict.staging().findings())),
                pause(verdict),
                gate(verdict.start()),
                gate(verdict.close()),
                gate(verdict.resume()),
                gate(verdict.handoff()),
                escalation(verdict),
                new Result.Decision(
                        verdict.rollback().outcome().wireName(),
                        found(verdict.rollback().findings())));
    }

    private static Result.Decision gate(Gate gate) {
        return new Result.Decision(gate.outcome().wireName(), found(gate.findings()));
    }

    private static Result.Pause pause(Verdict verdict) {
        return new Result.Pause(
                verdict.pause().outcome().wireName(),
                found(verdict.pause().findings()),
                verdict.pause().categories().stream()
                        .map(category -> new Result.Category(
                                category.automation().name(), category.action().wireName(), found(category.findings())))
                        .toList());
    }

    private static Result.Escalation escalation(Verdict verdict) {
        @Nullable
        String route = verdict.escalation()
                .route()
                .map(found -> found.isClear() ? found.party().wireName() : "unclear")
                .orElse(null);
        return new Result.Escalation(
                verdict.escalation().outcome().wireName(),
                route,
                found(verdict.escalation().findings()),
                verdict.escalation().parties().stream()
                        .map(receiver -> new Result.Recipient(receiver.party().wireName(), found(receiver.findings())))
                        .toList());
    }

    private static List<Found> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Found(
                        finding.clauses().stream().map(Clause::toString).toList(),
                        finding.status().wireName()))
                .toList();
    }
}
