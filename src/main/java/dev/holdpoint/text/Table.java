package dev.holdpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tables that lie beside the rules: a line a row, tabs between its cells; empty lines, and those behind a {@code #}, are for people. */
public final class Table {
    private Table() {}

    /**
     * The rows.
     *
     * @param name what to call the file
     * @param cells how many each row has
     * @param row makes something of one
     * @throws IllegalStateException if one has another number of cells or cannot be made anything of; the message names its line
     */
    public static <T> List<T> rows(String name, String text, int cells, Function<List<String>, T> row) {
        List<T> rows = new ArrayList<>();
        lines(name, text, line -> rows.add(row.apply(cells(line, cells))));
        return rows;
    }

    /**
     * What is in the file, for those that hold more than rows. An {@link IllegalArgumentException} is told with the line's number.
     *
     * @throws IllegalStateException if a line cannot be taken
     */
    public static void lines(String name, String text, Consumer<String> taker) {
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            number++;
            if (end > at && text.charAt(at) != '#') {
                try {
                    taker.accept(text.substring(at, end));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(name + ":" + number + ": " + e.getMessage(), e);
                }
            }
            at = end + 1;
        }
    }

    /** The cells of a line; an {@link IllegalArgumentException} if it has more or fewer. */
    public static List<String> cells(String line, int cells) {
        List<String> all = new ArrayList<>(cells);
        int at = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', at)) {
            all.add(line.substring(at, tab));
            at = tab + 1;
        }
        all.add(line.substring(at));
        if (all.size() != cells) {
            throw new IllegalArgumentException(cells + " cells are needed, " + all.size() + " are there");
        }
        return all;
    }
}
