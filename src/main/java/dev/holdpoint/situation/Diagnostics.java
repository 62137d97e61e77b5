package dev.holdpoint.situation;

/** How a run of diagnostics ended. */
public enum Diagnostics implements Choice {
    PASSED,
    FAILED,
    NOT_RUN
}
