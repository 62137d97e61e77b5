package dev.holdpoint.analyse;

import java.util.List;

/**
 * Something of which a situation says one of finitely many things: that it is absent, or one of its values.
 *
 * @param index its place among all variables
 * @param path where the situation says it
 * @param values the values as a file has them; the first is "absent"
 * @param formulas those of its space
 */
record Variable(int index, String path, List<String> values, Formulas formulas) {
    static final String ABSENT = "absent";
    static final String GIVEN = "given";
    static final String EMPTY = "empty";

    /** Where it has that value. */
    Formula is(int value) {
        return formulas.atom(new Atom.Is(this, value));
    }

    /** Where it has the value of that name, which it has somewhere. */
    Formula is(String name) {
        return is(value(name));
    }

    /** The place of the value; negative where there is none such. */
    int value(String name) {
        return values.indexOf(name);
    }

    @Override
    public String toString() {
        return path;
    }
}
