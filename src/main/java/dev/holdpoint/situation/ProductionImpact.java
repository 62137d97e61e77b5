package dev.holdpoint.situation;

/** Whether an incident affects production (OC-7). */
public enum ProductionImpact implements Choice {
    NONE,
    CONTINUING,
    ENDED
}
