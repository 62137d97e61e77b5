package dev.holdpoint.situation;

/** Whether private data got out (OC-6). */
public enum Exposure implements Choice {
    NONE,
    POSSIBLE,
    CONFIRMED,
    CONTAINED
}
