package dev.holdpoint.analyse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds of some situations and not of others. Made by {@link Formulas} alone, which gives the same formula for the same parts, so
 * that equality is identity; parts have smaller numbers than the whole.
 */
final class Formula {
    enum Kind {
        TRUE,
        FALSE,
        ATOM,
        NOT,
        AND,
        OR
    }

    private final int number;
    private final Kind kind;
    private final @Nullable Atom atom;
    private final List<Formula> parts;

    Formula(int number, Kind kind, @Nullable Atom atom, List<Formula> parts) {
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
        return kind == Kind.TRUE;
    }

    boolean isFalse() {
        return kind == Kind.FALSE;
    }
}
