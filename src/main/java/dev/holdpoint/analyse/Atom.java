package dev.holdpoint.analyse;

/** What a formula asks of a situation without asking anything smaller. */
sealed interface Atom {
    /** The variable has that value. */
    record Is(Variable variable, int value) implements Atom {}

    /** Two facts, both known, of which the one is to the other as the relation says; of times, so many times 24 hours apart. */
    record Compared(Relation relation, String one, int days, String other) implements Atom {}

    /** Something of which nothing is known. */
    record Free(String name) implements Atom {}

    /** How two facts may be to each other. */
    enum Relation {
        /** The one time and the days are before the other. */
        BEFORE,
        /** The same time. */
        SAME_TIME,
        /** The same version. */
        SAME_VERSION,
        /** Versions that begin with the same number. */
        SAME_MAJOR
    }
}
