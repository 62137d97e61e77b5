package dev.holdpoint.situation;

/** Whom an incident may be handed to. */
public enum Party implements Choice {
    HOST,
    PROVIDER,
    CODECANYON,
    INTERNAL
}
