package dev.holdpoint.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code rules/detectors.tsv}: a line a detector. Patterns are compiled later, when a text needs them. */
final class DetectorTable {
    private final List<DetectorRow> rows = new ArrayList<>();
    private final Map<String, String> pieces = new LinkedHashMap<>();

    private DetectorTable() {}

    /** All detectors that ship with Holdpoint. */
    static List<Detector> all() {
        List<Detector> detectors = new ArrayList<>();
        for (DetectorRow row : rows()) {
            detectors.add(row.detector());
        }
        return detectors;
    }

    /** The same with their examples. */
    static List<DetectorRow> rows() {
        try (InputStream in = DetectorTable.class.getResourceAsStream("/dev/holdpoint/rules/detectors.tsv")) {
            if (in == null) {
                throw new IllegalStateException("rules/detectors.tsv is missing");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table. One that cannot be read is refused with its line: a slip there would let a secret out in silence. */
    static List<DetectorRow> read(String text) {
        DetectorTable table = new DetectorTable();
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            number++;
            try {
                table.line(text.substring(at, end));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("rules/detectors.tsv:" + number + ": " + e.getMessage(), e);
            }
            at = end + 1;
        }
        return table.rows;
    }

    private void line(String line) {
        if (line.startsWith("$")) {
            int tab = line.indexOf('\t');
            pieces.put("${" + line.substring(1, tab) + "}", line.substring(tab + 1));
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
            rows.add(DetectorRow.of(cells(line), pieces));
        }
    }

    private static String[] cells(String line) {
        String[] cells = new String[DetectorRow.CELLS];
        int at = 0;
        for (int i = 0; i < cells.length; i++) {
            int tab = line.indexOf('\t', at);
            boolean last = i == cells.length - 1;
            if (last != tab < 0) {
                throw new IllegalArgumentException("not " + cells.length + " cells");
            }
            cells[i] = line.substring(at, last ? line.length() : tab);
            at = tab + 1;
        }
        return cells;
    }
}
