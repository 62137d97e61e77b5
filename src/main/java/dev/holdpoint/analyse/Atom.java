package dev.holdpoint.analyse;

/** What a formula asks of a situation without asking anything smaller. */
sealed interface Atom {
    /** The variable has that value. */
    record Is(Variable variable, int value) implements Atom {}

    /** The one time and so many times 24 hours are before the other; both are known. */
    record Before(String one, int days, String other) implements Atom {}

    /** Something of which nothing is known. */
    record Free(String name) implements Atom {}

    /** Both times are the same; both are known. */
    record SameTime(String one, String other) implements Atom {}

    /** Both versions are the same; both are known. */
    record SameVersion(String one, String other) implements Atom {}

    /** Both versions begin with the same number; both are known. */
    record SameMajor(String one, String other) implements Atom {}
}
