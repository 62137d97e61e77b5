package dev.holdpoint.packet;

import com.google.re2j.Pattern;
import dev.holdpoint.text.Table;
import java.util.List;

/**
 * A row of {@code rules/signals.tsv}.
 *
 * @param signal the signal that it belongs to
 * @param takes a text from which it takes something
 * @param passes one from which it takes nothing
 */
record Shape(String signal, Pattern pattern, String takes, String passes) {
    private static final int CELLS = 4;

    /** The rows. One that cannot be read is refused with its line. */
    static List<Shape> read(String text) {
        return Table.rows("rules/signals.tsv", text, CELLS, Shape::of);
    }

    private static Shape of(List<String> cells) {
        if (cells.get(2).isBlank() || cells.get(3).isBlank()) {
            throw new IllegalArgumentException("both examples are needed");
        }
        return new Shape(cells.get(0), Pattern.compile(cells.get(1)), cells.get(2), cells.get(3));
    }
}
