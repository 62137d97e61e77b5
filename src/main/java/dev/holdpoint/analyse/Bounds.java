package dev.holdpoint.analyse;

/**
 * How long the lists are that were looked at. Sets are looked at whole; of texts only whether they are there, and whether a secret of
 * some kind stands in one of them.
 *
 * @param categories at most so many categories of automation that a situation lists
 * @param named at most so many that an incident names where none are listed
 */
public record Bounds(int categories, int named) {
    /** What proofs go by. */
    public static final Bounds USUAL = new Bounds(3, 3);
}
