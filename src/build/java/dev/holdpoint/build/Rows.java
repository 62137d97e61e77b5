package dev.holdpoint.build;

import java.util.function.Consumer;

/** Tables beside the rules: a line a row, tabs between its cells; empty lines, and those behind a {@code #}, are for people. */
final class Rows {
    private Rows() {}

    /** Takes the lines of a table. An {@link IllegalArgumentException} is told with the line's number. */
    static void each(String name, String table, Consumer<String> taker) {
        int number = 0;
        for (String line : table.split("\n", -1)) {
            number++;
            try {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    taker.accept(line);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
            }
        }
    }

    /** The cells of a row, of which it has so many. */
    static String[] cells(String line, int count) {
        String[] cells = line.split("\t", -1);
        require(cells.length == count, count + " cells are needed, " + cells.length + " are there");
        return cells;
    }

    static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
