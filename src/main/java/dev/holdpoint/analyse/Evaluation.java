package dev.holdpoint.analyse;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works formulas out at one point: without the solver, and at a glance. */
final class Evaluation {
    private final List<Formula> order;
    private final int size;

    /** What these formulas need, parts first. */
    Evaluation(Collection<Formula> wanted) {
        Map<Integer, Formula> needed = new TreeMap<>();
        wanted.forEach(formula -> need(formula, needed));
        this.order = List.copyOf(needed.values());
        this.size = order.isEmpty() ? 0 : order.get(order.size() - 1).number() + 1;
    }

    private static void need(Formula formula, Map<Integer, Formula> needed) {
        if (needed.put(formula.number(), formula) == null) {
            formula.parts().forEach(part -> need(part, needed));
        }
    }

    /** The numbers of the formulas that hold there. */
    BitSet at(Point point) {
        BitSet holds = new BitSet(size);
        for (Formula formula : order) {
            if (holds(formula, point, holds)) {
                holds.set(formula.number());
            }
        }
        return holds;
    }

    private static boolean holds(Formula formula, Point point, BitSet parts) {
        return switch (formula.kind()) {
            case TRUE -> true;
            case FALSE -> false;
            case ATOM -> point.holds(formula.atom());
            case NOT -> !parts.get(formula.parts().get(0).number());
            case AND, OR -> {
                boolean and = formula.kind() == Formula.Kind.AND;
                for (Formula part : formula.parts()) {
                    if (parts.get(part.number()) != and) {
                        yield !and;
                    }
                }
                yield and;
            }
        };
    }

    /** Whether one formula holds at a point. */
    static boolean holds(Formula formula, Point point) {
        return new Evaluation(List.of(formula)).at(point).get(formula.number());
    }
}
