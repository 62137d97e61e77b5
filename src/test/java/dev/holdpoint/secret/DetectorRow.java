package dev.holdpoint.secret;

import dev.holdpoint.text.Shipped;
import dev.holdpoint.text.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code rules/detectors.tsv} with its examples, of which the build makes a {@link Detector}.
 *
 * @param id of the detector
 * @param finds a text that it must find
 * @param passes a text in which nothing may be found
 */
record DetectorRow(String id, String finds, String passes) {
    static List<DetectorRow> all() {
        List<DetectorRow> rows = new ArrayList<>();
        Table.lines("rules/detectors.tsv", Shipped.rules("detectors.tsv"), line -> {
            if (!line.startsWith("$")) {
                List<String> cells = Table.cells(line, 7);
                rows.add(new DetectorRow(cells.get(0), unescaped(cells.get(5)), unescaped(cells.get(6))));
            }
        });
        return rows;
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t");
    }

    /** An example with what is made up put in. */
    String filled(String example) {
        return new Fill(id.hashCode()).fill(example);
    }
}
