package dev.holdpoint.verdict;

import dev.holdpoint.situation.Choice;

/** How a decision comes out; which outcomes a decision can have is in its type. */
public enum Outcome implements Choice {
    /** Staging has to be used. */
    MANDATORY,
    /** Staging is merely good practice. */
    RECOMMENDED,
    /** Some category has to be paused. */
    PAUSE,
    /** Nothing has to be paused, or nobody has to be told. */
    NONE,
    /** It is not known which automation there is. */
    UNKNOWN,
    /** The gate is open. */
    OPEN,
    /** The gate is shut. */
    BLOCKED,
    /** There is nothing to decide. */
    NOT_APPLICABLE,
    /** Somebody has to be told. */
    ESCALATE,
    /** The way back is open. */
    READY,
    /** The way back is not known to be open. */
    NOT_READY
}
