package dev.holdpoint.packet;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** The file as it is. */
    static String file() {
        try (InputStream in = Shape.class.getResourceAsStream("/dev/holdpoint/rules/signals.tsv")) {
            if (in == null) {
                throw new IllegalStateException("rules/signals.tsv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its rows. One that cannot be read is refused with its line. */
    static List<Shape> read(String text) {
        List<Shape> shapes = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && line.charAt(0) != '#') {
                String[] cells = line.split("\t", -1);
                if (cells.length != CELLS || cells[2].isBlank() || cells[3].isBlank()) {
                    throw new IllegalStateException("rules/signals.tsv:" + (i + 1) + ": four cells are needed");
                }
                shapes.add(new Shape(cells[0], Pattern.compile(cells[1]), cells[2], cells[3]));
            }
        }
        return shapes;
    }
}
