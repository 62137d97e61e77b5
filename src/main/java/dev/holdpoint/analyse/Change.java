package dev.holdpoint.analyse;

/**
 * Something that stands otherwise in the new rules.
 *
 * @param kind whether it is new, gone or another
 * @param what a rule, a clause or a reading, and its id
 * @param says what is another about it; empty where all of it is
 */
public record Change(Kind kind, String what, String says) {
    /** How. */
    public enum Kind {
        /** It was not there. */
        ADDED,
        /** It is no longer there. */
        REMOVED,
        /** It is another. */
        CHANGED
    }
}
