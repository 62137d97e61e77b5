package dev.holdpoint.trace;

import java.util.List;

/**
 * The first condition of a rule that nothing got past.
 *
 * @param element which element of the rule's conditions it belongs to, from 0
 * @param kind in what way it stopped the rule
 * @param condition the constraint as the rule has it, or the type that was looked for
 * @param seen what it looked at, for each candidate that came so far
 * @param alone whether, as things stand, all that follows holds for one of them: this condition alone stopped the rule. What other
 *     rules concluded counts as it is, though it may rest on the same fact.
 */
public record Stop(int element, Kind kind, String condition, List<List<Seen>> seen, boolean alone) {
    /** In what way a condition stops a rule. */
    public enum Kind {
        /** There is nothing of the type. */
        NOTHING_THERE,
        /** The constraint does not hold. */
        DOES_NOT_HOLD,
        /** There is something that should not be. */
        IS_THERE
    }
}
