package dev.holdpoint.analyse;

import dev.holdpoint.verdict.Clause;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one property.
 *
 * @param name its name
 * @param says it in words
 * @param clauses the clauses that it is about
 * @param answer whether it holds
 * @param counterexample where it does not
 */
public record Proof(
        String name, String says, List<Clause> clauses, Answer answer, Optional<Counterexample> counterexample) {
    /** What may be known. */
    public enum Answer {
        /** It holds in every situation within the bounds. */
        PROVED,
        /** It does not, and a situation shows it. */
        BROKEN,
        /** The solver gave no answer. */
        UNDECIDED
    }
}
