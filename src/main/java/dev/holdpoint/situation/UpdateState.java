package dev.holdpoint.situation;

/** How far the update is on production. */
public enum UpdateState implements Choice {
    PLANNED,
    APPLIED,
    ROLLED_BACK
}
