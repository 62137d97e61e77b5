package dev.holdpoint.analyse;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a change of rules means for one decision.
 *
 * @param decision the decision
 * @param answer whether it is the same in every situation
 * @param example where it is not: a situation in which it differs
 */
public record Difference(Decision decision, Answer answer, Optional<Example> example) {
    /** What may be known. */
    public enum Answer {
        /** Outcome and findings are the same in every situation within the bounds. */
        SAME,
        /** The outcome is the same in every situation within the bounds, a finding is not. */
        OTHER_FINDINGS,
        /** There is a situation with another outcome. */
        OTHER_OUTCOME,
        /** The solver gave no answer. */
        UNDECIDED
    }

    /**
     * A situation in which the decision differs, checked by both engines.
     *
     * @param text it, as a file that {@code check} reads
     * @param facts how many facts it gives
     * @param smallest whether it is proved that none with fewer facts would do
     * @param before the verdict by the old rules
     * @param after the verdict by the new ones
     * @param gone what only the old verdict has, a line each
     * @param added what only the new verdict has
     * @param rules the changed rules that do something else there
     */
    public record Example(
            String text,
            int facts,
            boolean smallest,
            Verdict before,
            Verdict after,
            List<String> gone,
            List<String> added,
            List<String> rules) {}
}
