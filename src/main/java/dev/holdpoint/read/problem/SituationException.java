package dev.holdpoint.read.problem;

import java.util.List;

/**
 * Says that a document is no situation, and everything that is wrong with it. Unchecked, since most callers have one place far
 * up where they tell their user; {@link dev.holdpoint.read.SituationReader} throws nothing else.
 */
public final class SituationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final int count;

    SituationException(List<Problem> problems, int count) {
        super(ProblemText.headlines(problems, count));
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    /** The first hundred problems, in the order of the document; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many problems the document has in all. */
    public int count() {
        return count;
    }
}
