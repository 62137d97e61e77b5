package dev.holdpoint.secret;

import dev.holdpoint.text.Shipped;
import dev.holdpoint.text.Table;
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
        return read(Shipped.rules("detectors.tsv"));
    }

    /** The rows of a table. One that cannot be read is refused with its line: a slip there would let a secret out in silence. */
    static List<DetectorRow> read(String text) {
        DetectorTable table = new DetectorTable();
        Table.lines("rules/detectors.tsv", text, table::line);
        return table.rows;
    }

    private void line(String line) {
        if (line.startsWith("$")) {
            int tab = line.indexOf('\t');
            pieces.put("${" + line.substring(1, tab) + "}", line.substring(tab + 1));
        } else {
            rows.add(DetectorRow.of(Table.cells(line, DetectorRow.CELLS), pieces));
        }
    }
}
