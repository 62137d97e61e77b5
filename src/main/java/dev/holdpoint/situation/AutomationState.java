package dev.holdpoint.situation;

/** Whether a category of automation runs. */
public enum AutomationState implements Choice {
    ACTIVE,
    PAUSED
}
