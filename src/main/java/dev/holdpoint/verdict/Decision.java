package dev.holdpoint.verdict;

import dev.holdpoint.situation.Choice;

/** The eight things that a verdict decides, in the order in which it lists them. */
public enum Decision implements Choice {
    /** Whether the update has to be tried on staging first. */
    STAGING,
    /** Which automation to pause. */
    PAUSE,
    /** Whether the update may be made on production. */
    START,
    /** Whether the update window may close, and the shop return to normal use. */
    CLOSE,
    /** Whether paused work may go on. */
    RESUME,
    /** Whether the evidence may be handed over. */
    HANDOFF,
    /** Whom to go to. */
    ESCALATION,
    /** Whether the way back to the version before is open. */
    ROLLBACK;

    /** Whether this decision is a gate: open, blocked, or for some not applicable. */
    public boolean isGate() {
        return this == START || this == CLOSE || this == RESUME || this == HANDOFF;
    }
}
