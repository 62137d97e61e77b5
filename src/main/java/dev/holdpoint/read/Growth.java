package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaints;
import dev.holdpoint.read.problem.Problems;

/** Keeps a document from growing past what it may need in memory or on the stack. */
public final class Growth {
    public static final int DEEPEST = 64;
    public static final int MOST = 500_000;

    private final Problems problems;
    private int nodes;
    private int depth;

    Growth(Problems problems) {
        this.problems = problems;
    }

    /** Counts one value. */
    void node(int line, int column) {
        if (++nodes > MOST) {
            throw problems.stop(Complaints.tooMany(line, column));
        }
    }

    /** Counts one value that has others in it, until {@link #leave}. */
    void enter(int line, int column) {
        node(line, column);
        if (++depth > DEEPEST) {
            throw problems.stop(Complaints.tooDeep(line, column));
        }
    }

    void leave() {
        depth--;
    }
}
