package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
            WpTable table = lines.get(i).text().length() > LONGEST ? null : at(lines, i);
            if (table != null) {
                tables.add(table);
                i = Math.max(i, table.end() - 1);
            }
        }
        return tables;
    }

    private static @Nullable WpTable at(List<Line> lines, int index) {
        String text = lines.get(index).text().strip();
        if (isEntry(text)) {
            return entries(lines, index);
        }
        if (text.startsWith("|")) {
            return rows(lines, index, '|');
        }
        if (text.contains("name")) {
            for (char between : new char[] {'\t', ',', ' '}) {
                if (text.contains("name" + between) || text.contains(between + "name")) {
                    return rows(lines, index, between);
                }
            }
        }
        return null;
    }

    /** A line of columns, and below it a line a row. */
    private static @Nullable WpTable rows(List<Line> lines, int index, char between) {
        List<String> columns = cells(lines.get(index).text(), between);
        if (!areColumns(columns)) {
            return null;
        }
        List<WpTable.Row> rows = new ArrayList<>();
        int i = index + 1;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isFrame(line.text())) {
                continue;
            }
            List<String> cells = line.text().length() > LONGEST ? List.of() : cells(line.text(), between);
            if (cells.size() < Math.min(columns.size(), 4)) {
                break;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int j = 0; j < columns.size() && j < cells.size(); j++) {
                row.put(columns.get(j), cells.get(j).strip());
            }
            rows.add(new WpTable.Row(line, row));
        }
        return rows.isEmpty() ? null : new WpTable(index, i, columns, rows);
    }

    static boolean areColumns(List<String> names) {
        return names.size() > 1 && names.contains("name") && COLUMNS.containsAll(names);
    }

    private static boolean isFrame(String text) {
        String plain = text.strip();
        return plain.length() > 2
                && plain.chars().allMatch(c -> c == '+' || c == '-' || c == '|' || c == ' ' || c == ':');
    }

    /** The cells of a line; none where it is no row. */
    private static List<String> cells(String line, char between) {
        String text = line.strip();
        return switch (between) {
            case '|' -> framed(text);
            case ',' -> line.contains(",") ? csv(line) : List.of();
            case '\t' -> line.contains("\t") ? Arrays.asList(line.split("\t", -1)) : List.of();
            default -> text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+", -1));
        };
    }

    private static List<String> framed(String text) {
        return text.startsWith("|") && text.endsWith("|") && text.length() > 2
                ? Stream.of(text.substring(1, text.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
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

    private static boolean isEntry(String text) {
        return text.equals("-") || text.startsWith("- ");
    }

    /** YAML: a list of entries, a line a key. The line with the entry's name stands for it. */
    private static @Nullable WpTable entries(List<Line> lines, int index) {
        List<WpTable.Row> rows = new ArrayList<>();
        Map<String, String> cells = new LinkedHashMap<>();
        Line first = lines.get(index);
        int i = index;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text().strip();
            boolean begins = isEntry(text);
            if (!begins && !(line.text().startsWith(" ") && text.contains(":"))) {
                break;
            }
            if (begins && !cells.isEmpty()) {
                rows.add(new WpTable.Row(first, cells));
                cells = new LinkedHashMap<>();
            }
            String[] cell = (begins ? text.substring(1) : text).split(":", 2);
            if (cell.length == 2 && !cell[0].isBlank()) {
                cells.put(cell[0].strip(), unquoted(cell[1].strip()));
            }
            first = begins || cell[0].strip().equals("name") ? line : first;
        }
        if (!cells.isEmpty()) {
            rows.add(new WpTable.Row(first, cells));
        }
        List<String> columns =
                rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).cells().keySet());
        return areColumns(columns) ? new WpTable(index, i, columns, rows) : null;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
