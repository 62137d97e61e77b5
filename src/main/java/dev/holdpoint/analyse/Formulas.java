package dev.holdpoint.analyse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All formulas about one space, each once. Not thread-safe. */
final class Formulas {
    private record Key(Formula.Kind kind, List<Formula> parts) {}

    private final Map<Object, Formula> made = new HashMap<>();

    Formula atom(Atom atom) {
        if (atom instanceof Atom.Is is && is.variable().values().size() == 2 && is.value() == 0) {
            return is.variable().is(1).not();
        }
        return made.computeIfAbsent(atom, key -> new Formula(this, number(), Formula.Kind.ATOM, atom, List.of()));
    }

    /** Of these parts, which are in the order of their numbers. */
    Formula of(Formula.Kind kind, List<Formula> parts) {
        return made.computeIfAbsent(new Key(kind, parts), key -> new Formula(this, number(), kind, null, parts));
    }

    /** Behind the two that hold of all and of none. */
    private int number() {
        return made.size() + 2;
    }
}
