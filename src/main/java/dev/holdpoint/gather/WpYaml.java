package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** WP-CLI's {@code --format=yaml}: a list of flat entries. */
final class WpYaml {
    private WpYaml() {}

    static @Nullable WpTable at(List<Line> lines, int index) {
        List<WpTable.Row> rows = new ArrayList<>();
        Map<String, String> cells = new LinkedHashMap<>();
        Line first = lines.get(index);
        int i = index;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text().strip();
            boolean begins = text.equals("-") || text.startsWith("- ");
            if (begins && !cells.isEmpty()) {
                rows.add(new WpTable.Row(first, cells));
                cells = new LinkedHashMap<>();
            }
            if (!begins && !(line.text().startsWith(" ") && text.contains(":"))) {
                break;
            }
            first = begins ? line : first;
            if (read(begins ? text.substring(1).strip() : text, cells)) {
                first = line;
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new WpTable.Row(first, cells));
        }
        List<String> columns =
                rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).cells().keySet());
        return WpTables.areColumns(columns) ? new WpTable(index, i, columns, rows) : null;
    }

    /** Whether it is the line with the entry's name, which stands for it. */
    private static boolean read(String text, Map<String, String> cells) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        String value = text.substring(colon + 1).strip();
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(0) == value.charAt(value.length() - 1);
        String key = text.substring(0, colon).strip();
        cells.put(key, quoted ? value.substring(1, value.length() - 1) : value);
        return key.equals("name");
    }
}
