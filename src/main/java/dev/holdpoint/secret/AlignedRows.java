package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a line of headings that blanks keep in columns, as commands print tables: a cell starts where its heading does. */
final class AlignedRows implements ColumnFinder.Rows {
    private static final int LONGEST_LINE = 400;

    private final String text;
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private int at;

    private AlignedRows(String text, int from, int to) {
        this.text = text;
        this.at = to + 1;
        int start = from;
        while (start < to) {
            while (start < to && text.charAt(start) == ' ') {
                start++;
            }
            int end = start;
            while (end < to && !text.startsWith("  ", end) && text.charAt(end) != '\r') {
                end++;
            }
            if (end > start) {
                columns.add(start - from);
                headings.add(text.substring(start, end));
            }
            start = end + 1;
        }
    }

    /** The table in whose first line the heading from {@code start} to {@code end} is a cell; null where it is none. */
    static @Nullable AlignedRows around(String text, int start, int end) {
        boolean cell = text.startsWith("  ", end) || (text.startsWith("\n", end) && text.startsWith("  ", start - 2));
        int from = cell ? DelimitedRows.lineStart(text, start, LONGEST_LINE) : -1;
        int to = from < 0 ? -1 : DelimitedRows.lineEnd(text, start, LONGEST_LINE);
        if (to < 0 || to >= text.length()) {
            return null;
        }
        AlignedRows rows = new AlignedRows(text, from, to);
        return rows.headings.size() > 1 ? rows : null;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public @Nullable List<Span> next() {
        int from = at;
        int to = from < text.length() ? DelimitedRows.lineEnd(text, from, LONGEST_LINE) : -1;
        while (to > from && isRule(from, to)) {
            from = to + 1;
            to = from < text.length() ? DelimitedRows.lineEnd(text, from, LONGEST_LINE) : -1;
        }
        if (to <= from) {
            return null;
        }
        at = to + 1;
        List<Span> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int start = Math.min(to, from + columns.get(i));
            int end = i + 1 < columns.size() ? Math.min(to, from + columns.get(i + 1)) : to;
            boolean apart = start == from || start == to || text.charAt(start - 1) == ' ';
            if (!apart) {
                return null;
            }
            row.add(trimmed(start, end));
        }
        return row;
    }

    private boolean isRule(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" -=\r".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
