package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds WP-CLI's tables of plugins: framed, with tabs, CSV, JSON or YAML. */
final class WpTables {
    private static final Set<String> COLUMNS =
            Set.of(("name status update version update_version auto_update old_version new_version title"
                            + " description file update_package update_id tested_up_to requires requires_php wporg_status"
                            + " wporg_last_updated recently_active author")
                    .split(" ", -1));
    private static final int LONGEST = 4_000;

    private WpTables() {}

    static List<WpTable> in(List<Line> lines) {
        List<WpTable> tables = new ArrayList<>(WpJson.in(lines));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            WpTable table = line.text().length() > LONGEST ? null : at(lines, i);
            if (table != null) {
                tables.add(table);
                i = Math.max(i, table.end() - 1);
            }
        }
        return tables;
    }

    private static @Nullable WpTable at(List<Line> lines, int index) {
        String text = lines.get(index).text().strip();
        if (text.equals("-") || text.startsWith("- ")) {
            return WpYaml.at(lines, index);
        }
        if (text.startsWith("|")) {
            return rows(lines, index, WpTables::framed);
        }
        if (text.contains("name\t") || text.contains("\tname")) {
            return rows(lines, index, line -> line.contains("\t") ? Arrays.asList(line.split("\t", -1)) : null);
        }
        if (text.contains("name,") || text.contains(",name")) {
            return rows(lines, index, line -> line.contains(",") ? csv(line) : null);
        }
        if (text.contains("name ") || text.contains(" name")) {
            return rows(
                    lines,
                    index,
                    line -> line.isBlank() ? null : Arrays.asList(line.strip().split("\\s+", -1)));
        }
        return null;
    }

    private static @Nullable WpTable rows(List<Line> lines, int index, Cutting cutting) {
        List<String> columns = cutting.cells(lines.get(index).text());
        if (columns == null || !areColumns(columns)) {
            return null;
        }
        List<WpTable.Row> rows = new ArrayList<>();
        int i = index + 1;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isFrame(line.text())) {
                continue;
            }
            List<String> cells = line.text().length() > LONGEST ? null : cutting.cells(line.text());
            if (cells == null || cells.size() < Math.min(columns.size(), 4)) {
                break;
            }
            rows.add(new WpTable.Row(line, cells(columns, cells)));
        }
        return rows.isEmpty() ? null : new WpTable(index, i, columns, rows);
    }

    static boolean areColumns(List<String> names) {
        return names.size() > 1 && names.contains("name") && COLUMNS.containsAll(names);
    }

    private static Map<String, String> cells(List<String> columns, List<String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size() && i < values.size(); i++) {
            cells.put(columns.get(i), values.get(i).strip());
        }
        return cells;
    }

    private static boolean isFrame(String text) {
        String plain = text.strip();
        return plain.length() > 2
                && plain.chars().allMatch(c -> c == '+' || c == '-' || c == '|' || c == ' ' || c == ':');
    }

    private static @Nullable List<String> framed(String line) {
        String text = line.strip();
        if (!text.startsWith("|") || !text.endsWith("|") || text.length() < 3) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        for (String cell : text.substring(1, text.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static List<String> csv(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** Cuts a line into cells; null where it is no row. */
    private interface Cutting {
        @Nullable
        List<String> cells(String line);
    }
}
