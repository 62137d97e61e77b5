package dev.holdpoint.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the rows of rules/detectors.tsv Java, without their examples: so that no table is read when a search begins. */
final class DetectorsSource {
    private static final String NAME = "rules/detectors.tsv";
    private static final int CELLS = 7;
    /** Ways to find that bring their anchors along. */
    private static final List<String> ANCHORED = List.of("key", "field", "column");

    private final Map<String, String> pieces = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    private DetectorsSource() {}

    /** The class {@code Detectors}. */
    static String of(String table) {
        DetectorsSource source = new DetectorsSource();
        Rows.each(NAME, table, source::line);
        return """
                package dev.holdpoint.secret;

                import java.util.ArrayList;
                import java.util.List;

                /** What rules/detectors.tsv says of each detector. */
                final class Detectors {
                    private Detectors() {}

                    /** All of them, in the table's order. */
                    static List<Detector> all() {
                        List<Detector> all = new ArrayList<>();
                """ + source.rows + """
                        return all;
                    }
                }
                """;
    }

    private void line(String line) {
        if (line.startsWith("$")) {
            int tab = line.indexOf('\t');
            pieces.put("${" + line.substring(1, tab) + "}", line.substring(tab + 1));
        } else {
            row(Rows.cells(line, CELLS));
        }
    }

    private void row(String[] cells) {
        boolean anchored = ANCHORED.contains(cells[3].split(" ", 2)[0]);
        Rows.require(anchored || !cells[4].isEmpty(), "anchors are needed");
        Rows.require(!cells[5].isEmpty() && !cells[6].isEmpty(), "both examples are needed");
        StringBuilder anchors = new StringBuilder();
        for (String anchor : cells[4].isEmpty() ? new String[0] : cells[4].split("\\|", -1)) {
            anchors.append(", ").append(literal(anchor));
        }
        rows.append("""
                        all.add(FinderSpec.detector(
                                %s, SecretKind.%s, Specificity.%s, %s%s));
                """.formatted(
                        Names.quoted(cells[0]),
                        Names.constant(cells[1]),
                        Names.constant(cells[2]),
                        Names.quoted(whole(cells[3])),
                        anchors));
    }

    private String whole(String pattern) {
        String whole = pattern;
        for (Map.Entry<String, String> piece : pieces.entrySet()) {
            whole = whole.replace(piece.getKey(), piece.getValue());
        }
        return whole;
    }

    /** A line end and a tab are written in the table as in Java. */
    private static String literal(String anchor) {
        return Names.quoted(anchor).replace("\\\\n", "\\n").replace("\\\\t", "\\t");
    }
}
