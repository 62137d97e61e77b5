package dev.holdpoint.analyse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes formulas, the same one for the same parts. Not thread-safe. */
final class Formulas {
    private record Key(Formula.Kind kind, List<Formula> parts) {}

    private final Map<Object, Formula> made = new HashMap<>();
    private int count;
    private final Formula yes = make(new Key(Formula.Kind.TRUE, List.of()));
    private final Formula no = make(new Key(Formula.Kind.FALSE, List.of()));

    Formula yes() {
        return yes;
    }

    Formula no() {
        return no;
    }

    Formula of(boolean holds) {
        return holds ? yes : no;
    }

    Formula atom(Atom atom) {
        if (atom instanceof Atom.Is is && is.variable().values().size() == 2 && is.value() == 0) {
            return not(atom(new Atom.Is(is.variable(), 1)));
        }
        return made.computeIfAbsent(atom, key -> new Formula(count++, Formula.Kind.ATOM, atom, List.of()));
    }

    Formula is(Variable variable, int value) {
        return atom(new Atom.Is(variable, value));
    }

    Formula not(Formula formula) {
        return switch (formula.kind()) {
            case TRUE -> no;
            case FALSE -> yes;
            case NOT -> formula.parts().get(0);
            case ATOM, AND, OR -> make(new Key(Formula.Kind.NOT, List.of(formula)));
        };
    }

    Formula and(Formula... formulas) {
        return and(List.of(formulas));
    }

    Formula and(Collection<Formula> formulas) {
        return joined(Formula.Kind.AND, formulas);
    }

    Formula or(Formula... formulas) {
        return or(List.of(formulas));
    }

    Formula or(Collection<Formula> formulas) {
        return joined(Formula.Kind.OR, formulas);
    }

    Formula implies(Formula one, Formula other) {
        return or(not(one), other);
    }

    Formula same(Formula one, Formula other) {
        return or(and(one, other), and(not(one), not(other)));
    }

    /**
     * The formula with each atom replaced.
     *
     * @param done what was replaced so already
     */
    Formula replaced(Formula formula, Function<Atom, Formula> by, Map<Formula, Formula> done) {
        Formula known = done.get(formula);
        if (known == null) {
            List<Formula> parts = new ArrayList<>();
            for (Formula part : formula.parts()) {
                parts.add(replaced(part, by, done));
            }
            known = switch (formula.kind()) {
                case TRUE, FALSE -> formula;
                case ATOM -> by.apply(formula.atom());
                case NOT -> not(parts.get(0));
                case AND -> and(parts);
                case OR -> or(parts);
            };
            done.put(formula, known);
        }
        return known;
    }

    private Formula joined(Formula.Kind kind, Collection<Formula> formulas) {
        boolean and = kind == Formula.Kind.AND;
        Formula neutral = and ? yes : no;
        Formula ruling = and ? no : yes;
        Map<Integer, Formula> parts = new TreeMap<>();
        for (Formula formula : formulas) {
            if (formula == ruling) {
                return ruling;
            }
            if (formula.kind() == kind) {
                formula.parts().forEach(part -> parts.put(part.number(), part));
            } else if (formula != neutral) {
                parts.put(formula.number(), formula);
            }
        }
        List<Formula> all = List.copyOf(parts.values());
        if (all.size() < 2) {
            return all.isEmpty() ? neutral : all.get(0);
        }
        return contradictory(parts, and) ? ruling : make(new Key(kind, all));
    }

    /** Whether a part and its opposite stand there, or, among parts that all have to hold, two values of one variable. */
    private static boolean contradictory(Map<Integer, Formula> parts, boolean and) {
        Map<Variable, Integer> values = new HashMap<>();
        for (Formula part : parts.values()) {
            if (part.kind() == Formula.Kind.NOT
                    && parts.containsKey(part.parts().get(0).number())) {
                return true;
            }
            if (and && part.kind() == Formula.Kind.ATOM && part.atom() instanceof Atom.Is is) {
                Integer other = values.put(is.variable(), is.value());
                if (other != null && other != is.value()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Formula make(Key key) {
        Formula known = made.get(key);
        if (known == null) {
            known = new Formula(count++, key.kind(), null, key.parts());
            made.put(key, known);
        }
        return known;
    }
}
