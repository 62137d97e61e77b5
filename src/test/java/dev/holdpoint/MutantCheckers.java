package dev.holdpoint;

import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.situation.Situation;
import java.util.List;

/** Checkers over engines that tests have tampered with; their verdicts claim to be by the standard rules. */
public final class MutantCheckers {
    private MutantCheckers() {}

    /** A checker with that engine. */
    public static PolicyChecker of(PolicyEngine engine) {
        return new PolicyChecker(engine, PolicyChecker.standard().policy());
    }

    /** What the scanner finds in a situation. */
    public static List<SecretHit> secrets(Situation situation) {
        return Prepared.of(situation).secrets();
    }
}
