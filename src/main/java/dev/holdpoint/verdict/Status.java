package dev.holdpoint.verdict;

import dev.holdpoint.situation.Choice;

/** How a finding stands. */
public enum Status implements Choice {
    /** A fact says that something is not as the runbook asks. */
    FAILED,
    /** A fact is missing. */
    UNKNOWN,
    /** Two facts cannot both be true. */
    CONTRADICTION,
    /** Why something is mandatory, paused or escalated. */
    TRIGGER,
    /** Worth knowing; holds nothing up. */
    ADVICE;

    /** Whether a finding of this status holds a gate shut. */
    public boolean blocks() {
        return this == FAILED || this == UNKNOWN || this == CONTRADICTION;
    }
}
