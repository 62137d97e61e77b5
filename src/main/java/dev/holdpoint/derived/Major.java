package dev.holdpoint.derived;

/** What is known of whether a release is a major one. */
public enum Major {
    /** It is declared so, or its first number differs from the version before. */
    YES,
    /** It is declared not to be, or the first numbers are the same. */
    NO,
    /** Neither is known. */
    UNKNOWN
}
