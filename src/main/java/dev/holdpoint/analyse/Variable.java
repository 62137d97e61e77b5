package dev.holdpoint.analyse;

import java.util.List;

/**
 * Something of which a situation says one of finitely many things: that it is absent, or one of its values.
 *
 * @param index its place among all variables
 * @param path where the situation says it
 * @param values the values as a file has them; the first is "absent"
 */
record Variable(int index, String path, List<String> values) {
    static final String ABSENT = "absent";
    static final String GIVEN = "given";
    static final String EMPTY = "empty";

    /** The place of the value; negative where there is none such. */
    int value(String name) {
        return values.indexOf(name);
    }

    @Override
    public String toString() {
        return path;
    }
}
