package dev.holdpoint.situation;

/** What was decided about the update (PC-11). */
public enum RollbackDecision implements Choice {
    KEEP,
    ROLL_BACK
}
