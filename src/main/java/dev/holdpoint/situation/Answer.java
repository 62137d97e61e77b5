package dev.holdpoint.situation;

/** A yes or a no. */
public enum Answer implements Choice {
    YES,
    NO
}
