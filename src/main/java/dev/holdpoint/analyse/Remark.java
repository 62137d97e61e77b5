package dev.holdpoint.analyse;

/**
 * Something that stands in the rules, or in the format, and does nothing.
 *
 * @param kind what kind of thing it is
 * @param about the rule, the fact or the values
 * @param says it in words
 */
public record Remark(Kind kind, String about, String says) {
    /** The kinds. */
    public enum Kind {
        /** A rule that fires in no situation. */
        NEVER_FIRES,
        /** A rule that fires in every situation. */
        ALWAYS_FIRES,
        /** A fact that no rule reads. */
        UNREAD,
        /** Values of a fact that no rule tells apart. */
        NOT_TOLD_APART,
        /** A rule that says nothing that another does not. */
        SAID_TWICE
    }
}
