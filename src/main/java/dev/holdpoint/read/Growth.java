package dev.holdpoint.read;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;

/** Keeps a document from growing past what it may need in memory or on the stack. */
final class Growth {
    static final int DEEPEST = 64;
    static final int MOST = 500_000;

    private final Problems problems;
    private int nodes;
    private int depth;

    Growth(Problems problems) {
        this.problems = problems;
    }

    /** Counts one value. */
    void node(int line, int column) {
        if (++nodes > MOST) {
            throw problems.stop(Mistake.TOO_MANY.at(line, column, 1, "most", Integer.toString(MOST)));
        }
    }

    /** Counts one value that has others in it, until {@link #leave}. */
    void enter(int line, int column) {
        node(line, column);
        if (++depth > DEEPEST) {
            throw problems.stop(Mistake.TOO_DEEP.at(line, column, 1, "most", Integer.toString(DEEPEST)));
        }
    }

    void leave() {
        depth--;
    }
}
