package dev.holdpoint.report;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.util.Collection;

/** Says whether steps lead anywhere: what the rules say, and nobody's guess. */
@FunctionalInterface
public interface Opens {
    /** Nobody has asked the rules, so that nothing is said of it. */
    Opens NOT_ASKED = (verdict, gate, done) -> false;

    /** Whether a gate of the verdict opens once what these findings ask for is done. */
    boolean test(Verdict verdict, Decision gate, Collection<Finding> done);
}
