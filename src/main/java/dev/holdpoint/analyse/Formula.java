package dev.holdpoint.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds of some situations and not of others. Made of atoms that {@link Formulas} gives out, and the same for the same parts, so
 * that equality is identity; parts have smaller numbers than the whole.
 */
final class Formula implements Value {
    enum Kind {
        TRUE,
        FALSE,
        ATOM,
        NOT,
        AND,
        OR
    }

    /** Holds of all. */
    static final Formula YES = new Formula(null, 0, Kind.TRUE, null, List.of());
    /** Holds of none. */
    static final Formula NO = new Formula(null, 1, Kind.FALSE, null, List.of());

    private final @Nullable Formulas made;
    private final int number;
    private final Kind kind;
    private final @Nullable Atom atom;
    private final List<Formula> parts;

    Formula(@Nullable Formulas made, int number, Kind kind, @Nullable Atom atom, List<Formula> parts) {
        this.made = made;
        this.number = number;
        this.kind = kind;
        this.atom = atom;
        this.parts = parts;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    /** Of an atom. */
    Atom atom() {
        if (atom == null) {
            throw new IllegalStateException("no atom");
        }
        return atom;
    }

    List<Formula> parts() {
        return parts;
    }

    boolean isTrue() {
        return this == YES;
    }

    boolean isFalse() {
        return this == NO;
    }

    static Formula of(boolean holds) {
        return holds ? YES : NO;
    }

    Formula not() {
        return switch (kind) {
            case TRUE -> NO;
            case FALSE -> YES;
            case NOT -> parts.get(0);
            case ATOM, AND, OR -> made().of(Kind.NOT, List.of(this));
        };
    }

    Formula and(Formula... others) {
        return all(with(others));
    }

    Formula or(Formula... others) {
        return any(with(others));
    }

    private List<Formula> with(Formula... others) {
        List<Formula> all = new ArrayList<>(List.of(this));
        all.addAll(Arrays.asList(others));
        return all;
    }

    Formula implies(Formula other) {
        return not().or(other);
    }

    Formula same(Formula other) {
        return and(other).or(not().and(other.not()));
    }

    /** Where all of them hold. */
    static Formula all(Collection<Formula> formulas) {
        return joined(Kind.AND, formulas);
    }

    /** Where any of them holds. */
    static Formula any(Collection<Formula> formulas) {
        return joined(Kind.OR, formulas);
    }

    /** Where what is said of any of them holds. */
    static <T> Formula any(Collection<T> of, Function<? super T, Formula> said) {
        return any(of.stream().map(said).toList());
    }

    /**
     * The formula with each atom replaced.
     *
     * @param done what was replaced so already
     */
    Formula replaced(Function<Atom, Formula> by, Map<Formula, Formula> done) {
        Formula known = done.get(this);
        if (known == null) {
            List<Formula> replaced =
                    parts.stream().map(part -> part.replaced(by, done)).toList();
            known = switch (kind) {
                case TRUE, FALSE -> this;
                case ATOM -> by.apply(atom());
                case NOT -> replaced.get(0).not();
                case AND, OR -> joined(kind, replaced);
            };
            done.put(this, known);
        }
        return known;
    }

    private static Formula joined(Kind kind, Collection<Formula> formulas) {
        Formula neutral = of(kind == Kind.AND);
        Map<Integer, Formula> parts = new TreeMap<>();
        for (Formula formula : formulas) {
            if (formula == neutral.not()) {
                return formula;
            }
            if (formula.kind == kind) {
                formula.parts.forEach(part -> parts.put(part.number, part));
            } else if (formula != neutral) {
                parts.put(formula.number, formula);
            }
        }
        List<Formula> all = List.copyOf(parts.values());
        if (all.size() < 2) {
            return all.isEmpty() ? neutral : all.get(0);
        }
        return contradictory(parts, kind) ? neutral.not() : all.get(0).made().of(kind, all);
    }

    /** Whether a part and its opposite stand there, or, among parts that all have to hold, two values of one variable. */
    private static boolean contradictory(Map<Integer, Formula> parts, Kind kind) {
        Map<Variable, Integer> values = new HashMap<>();
        for (Formula part : parts.values()) {
            if (part.kind == Kind.NOT && parts.containsKey(part.parts.get(0).number)) {
                return true;
            }
            if (kind == Kind.AND && part.atom instanceof Atom.Is is) {
                Integer other = values.put(is.variable(), is.value());
                if (other != null && other != is.value()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where it was made: of what holds of all or of none, nowhere. */
    private Formulas made() {
        if (made == null) {
            throw new IllegalStateException("a constant");
        }
        return made;
    }
}
