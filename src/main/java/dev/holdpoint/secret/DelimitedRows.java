package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a line of headings, with commas, semicolons, tabs or bars between cells. */
final class DelimitedRows implements ColumnFinder.Rows {
    private static final int LONGEST_LINE = 2_000;
    private static final String DELIMITERS = "|\t;,";

    private final String text;
    private final char delimiter;
    private final List<String> headings = new ArrayList<>();
    private int at;

    private DelimitedRows(String text, char delimiter, List<Span> cells, int at) {
        this.text = text;
        this.delimiter = delimiter;
        this.at = at;
        for (Span cell : cells) {
            headings.add(text.substring(cell.start(), cell.end()));
        }
    }

    /** The table in whose first line the heading from {@code start} to {@code end} is a cell; null where it is none. */
    static @Nullable DelimitedRows around(String text, int start, int end) {
        char delimiter = delimiter(text, start, end);
        int from = lineStart(text, start, LONGEST_LINE);
        int to = lineEnd(text, start, LONGEST_LINE);
        if (delimiter == 0 || from < 0 || to < 0 || to >= text.length()) {
            return null;
        }
        List<Span> cells = cells(text, from, to, delimiter);
        int least = delimiter == ',' && !isHeader(text, from, to) ? 3 : 2;
        if (cells.size() < least || isBelowAnother(text, from, delimiter, cells.size())) {
            return null;
        }
        return new DelimitedRows(text, delimiter, cells, to + 1);
    }

    /** {@code order_id,customer_note}: names of columns, with no blank between, and no end of a sentence. */
    private static boolean isHeader(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Chars.isLower(c) && c != '_' && c != ',' && c != '\r') {
                return false;
            }
        }
        return to > from;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public @Nullable List<Span> next() {
        while (at < text.length()) {
            int to = lineEnd(text, at, LONGEST_LINE);
            if (to < 0) {
                return null;
            }
            int from = at;
            at = to + 1;
            if (!isRule(text, from, to)) {
                List<Span> row = cells(text, from, to, delimiter);
                if (row.size() != headings.size()) {
                    at = text.length();
                    return null;
                }
                return row;
            }
        }
        return null;
    }

    /** The delimiter beside the heading; 0 where it is no cell. */
    private static char delimiter(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && isPadding(text.charAt(before))) {
            before--;
        }
        int behind = end;
        while (behind < text.length() && isPadding(text.charAt(behind))) {
            behind++;
        }
        if (behind < text.length() && text.charAt(behind) == '(') {
            int close = text.indexOf(')', behind);
            behind = close > 0 && close - behind < 24 ? close + 1 : behind;
            while (behind < text.length() && isPadding(text.charAt(behind))) {
                behind++;
            }
        }
        char left = before < 0 ? '\n' : text.charAt(before);
        char right = behind >= text.length() ? '\n' : text.charAt(behind);
        boolean first = left == '\n' || Character.isLetter(left) || left == '_';
        if (DELIMITERS.indexOf(right) >= 0 && (first || left == right)) {
            return right;
        }
        return (right == '\n' || right == '\r') && DELIMITERS.indexOf(left) >= 0 ? left : 0;
    }

    private static boolean isPadding(char c) {
        return c == ' ' || c == '"' || c == '\'' || c == '`' || c == '*';
    }

    private static boolean isBelowAnother(String text, int from, char delimiter, int cells) {
        int before = from < 2 ? -1 : lineStart(text, from - 2, LONGEST_LINE);
        if (before >= 2 && isRule(text, before, from - 1)) {
            return isBelowAnother(text, before, delimiter, cells);
        }
        return before >= 0 && cells(text, before, from - 1, delimiter).size() == cells;
    }

    /** A line between heading and rows: {@code |---|---|}, {@code +----+}. */
    private static boolean isRule(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("|+-: \r=".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return to > from;
    }

    /** The cells of a line, without padding and quotes. */
    private static List<Span> cells(String text, int from, int to, char delimiter) {
        List<Span> cells = new ArrayList<>();
        int at = from;
        int end = to;
        if (delimiter == '|') {
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            at = behindQuote(text, at, end);
            at += at < end && text.charAt(at) == '|' ? 1 : 0;
            while (end > at && Chars.isSpace(text.charAt(end - 1))) {
                end--;
            }
            int last = end - 1;
            while (last > at && text.charAt(last) != '|') {
                last--;
            }
            end = last > at && text.startsWith("\"", last + 1) ? last + 1 : end;
            end -= end > at && text.charAt(end - 1) == '|' ? 1 : 0;
        }
        while (at <= end) {
            int close = cellEnd(text, at, end, delimiter);
            cells.add(trimmed(text, at, close));
            at = close + 1;
        }
        return cells;
    }

    /** At the first bar, where a quote opens the whole table. */
    private static int behindQuote(String text, int from, int to) {
        int bar = from;
        while (bar < to && text.charAt(bar) != '|') {
            bar++;
        }
        return bar > from && bar < to && text.charAt(bar - 1) == '"' ? bar : from;
    }

    private static int cellEnd(String text, int from, int to, char delimiter) {
        boolean quoted = from < to && text.charAt(from) == '"';
        for (int i = quoted ? from + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (quoted && c == '"') {
                quoted = false;
            } else if (!quoted && c == delimiter) {
                return i;
            }
        }
        return to;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Chars.isSpace(text.charAt(start)) || isPadding(text.charAt(start)))) {
            start++;
        }
        while (end > start && (Chars.isSpace(text.charAt(end - 1)) || isPadding(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Where the line begins; -1 where it is too long for a row. */
    static int lineStart(String text, int at, int longest) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) != '\n') {
            if (at - from > longest) {
                return -1;
            }
            from--;
        }
        return from;
    }

    /** Where the line ends; -1 where it is too long for a row. */
    static int lineEnd(String text, int from, int longest) {
        int limit = Math.min(text.length(), from + longest);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
        }
        return limit == text.length() ? limit : -1;
    }
}
