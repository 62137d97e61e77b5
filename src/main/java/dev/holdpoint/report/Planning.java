package dev.holdpoint.report;

import dev.holdpoint.plan.Plan;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;

/** Finds the shortest way to open a gate: what the rules say, and nobody's guess. */
@FunctionalInterface
public interface Planning {
    /** The plan for a gate of the verdict. */
    Plan of(Verdict verdict, Decision gate);
}
