package dev.holdpoint.analyse;

import java.util.HashSet;
import java.util.Set;

/**
 * All situations within bounds, the formulas about them, and the solver that knows these: once, for however many searches over them.
 */
final class Ground implements AutoCloseable {
    private final Formulas formulas = new Formulas();
    private final Space space;
    private final Solver solver;
    private final Set<Formula> seen = new HashSet<>();

    Ground(Bounds bounds) {
        this.space = new Space(bounds);
        this.solver = new Solver(formulas, space);
    }

    Formulas formulas() {
        return formulas;
    }

    Space space() {
        return space;
    }

    Solver solver() {
        return solver;
    }

    /** Whether it was not said before that somebody has looked where that holds. */
    boolean firstSeen(Formula formula) {
        return seen.add(formula);
    }

    @Override
    public void close() {
        solver.close();
    }
}
