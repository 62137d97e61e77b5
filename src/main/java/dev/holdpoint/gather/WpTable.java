package dev.holdpoint.gather;

import java.util.List;
import java.util.Map;

/**
 * A table as WP-CLI prints it.
 *
 * @param start the index of its first line, among the lines of the material
 * @param end the index behind its last line
 * @param columns in their order; for JSON and YAML those of the first row
 */
record WpTable(int start, int end, List<String> columns, List<Row> rows) {
    /** Cells by column. */
    record Row(Line line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isSophMate() {
            return cell("name").equals(SophMate.SLUG);
        }
    }

    boolean has(String column) {
        return columns.contains(column);
    }
}
