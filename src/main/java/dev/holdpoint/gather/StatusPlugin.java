package dev.holdpoint.gather;

import java.util.ArrayList;
import java.util.List;

/** A plugin's row in the status report: {@code NAME: by AUTHOR – VERSION – remarks}, cut into lines at commas. */
final class StatusPlugin {
    private static final String APART = " – ";

    private StatusPlugin() {}

    /** Reads a section of plugins. A row goes on until a blank line or the next row. */
    static void read(List<Line> lines, Report report) {
        List<Line> row = new ArrayList<>();
        for (Line line : lines) {
            if (line.blank() || line.text().contains(": ")) {
                row(row, report);
                row.clear();
            }
            if (!line.blank()) {
                row.add(line);
            }
        }
        row(row, report);
    }

    /** Where the row is SophMate's, its version: in the last part that is one, and never a remark's. */
    private static void row(List<Line> row, Report report) {
        if (row.isEmpty()) {
            return;
        }
        String head = row.get(0).plain();
        int colon = head.indexOf(": ");
        if (colon < 0 || !SophMate.isName(head.substring(0, colon))) {
            return;
        }
        String last = row.get(row.size() - 1).plain();
        if (last.endsWith(" –") || (row.size() == 1 && !head.contains(APART) && !head.contains(" - "))) {
            return;
        }
        for (int i = row.size() - 1; i >= 0; i--) {
            String text = i == 0 ? head.substring(colon + 2) : row.get(i).plain();
            String version = version(text, i > 0 && row.get(i - 1).plain().endsWith(" –"));
            if (!version.isEmpty()) {
                report.fact(Report.SOPHMATE, version, row.get(i));
                return;
            }
        }
    }

    /** The version in the last part of the text that is one; the first part is the author's, unless the line goes on behind a dash. */
    private static String version(String text, boolean goesOn) {
        String dash = text.contains(APART) || text.startsWith("– ") ? APART : " - ";
        String[] parts = (text.startsWith("– ") ? " " + text : text).split(dash, -1);
        for (int i = parts.length - 1; i >= (goesOn ? 0 : 1); i--) {
            String first = parts[i].strip().split(" \\(", 2)[0];
            if (Versions.alone(first)) {
                return first;
            }
        }
        return "";
    }
}
