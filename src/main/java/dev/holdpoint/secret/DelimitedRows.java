package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a line of headings, with commas, semicolons, tabs or bars between cells. */
final class DelimitedRows extends Rows {
    private static final int LONGEST_LINE = 2_000;
    private static final Alphabet DELIMITERS = Alphabet.of("|\t;,");
    private static final Alphabet PADDING = Alphabet.of(" \"'`*");
    private static final Alphabet AROUND_CELL = PADDING.and(Alphabet.SPACES);
    /** Of a line between heading and rows: {@code |---|---|}, {@code +----+}. */
    private static final Alphabet RULE = Alphabet.of("|+-: \r=");
    /** Of {@code order_id,customer_note}: names of columns, with no blank between, and no end of a sentence. */
    private static final Alphabet HEADER = Alphabet.LOWER.with("_,\r");

    private static final Alphabet BLANK = Alphabet.of(" ");
    private static final Alphabet NO_BAR = Alphabet.of("|").not();
    private static final Alphabet BEFORE_FIRST = Alphabet.LETTERS.with("_\n");
    private static final Alphabet LINE_END = Alphabet.of("\n\r");

    private final char delimiter;

    private DelimitedRows(String text, char delimiter, List<Span> cells, int at) {
        super(text, texts(text, cells), at);
        this.delimiter = delimiter;
    }

    /** The table in whose first line the heading from {@code start} to {@code end} is a cell; null where it is none. */
    static @Nullable DelimitedRows around(String text, int start, int end) {
        char delimiter = delimiter(text, start, end);
        Span line = delimiter == 0 ? null : lineAround(text, start, LONGEST_LINE);
        if (line == null || line.end() == text.length()) {
            return null;
        }
        List<Span> cells = cells(text, line, delimiter);
        int least = delimiter == ',' && !HEADER.makes(text, line.start(), line.end()) ? 3 : 2;
        return cells.size() < least || isBelowAnother(text, line.start(), delimiter, cells.size())
                ? null
                : new DelimitedRows(text, delimiter, cells, line.end() + 1);
    }

    @Override
    @Nullable
    List<Span> next() {
        Span line = nextLine(RULE, LONGEST_LINE);
        List<Span> row = line == null ? List.of() : cells(text, line, delimiter);
        return row.size() == headings().size() ? row : null;
    }

    /** The delimiter beside the heading; 0 where it is no cell. */
    private static char delimiter(String text, int start, int end) {
        int behind = PADDING.runEnd(text, end);
        if (text.startsWith("(", behind)) {
            int close = text.indexOf(')', behind);
            behind = PADDING.runEnd(text, close > 0 && close - behind < 24 ? close + 1 : behind);
        }
        char left = Chars.at(text, PADDING.runStart(text, start, 0) - 1);
        char right = Chars.at(text, behind);
        if (DELIMITERS.has(right) && (BEFORE_FIRST.has(left) || left == right)) {
            return right;
        }
        return LINE_END.has(right) && DELIMITERS.has(left) ? left : 0;
    }

    private static boolean isBelowAnother(String text, int from, char delimiter, int cells) {
        Span above = from < 2 ? null : lineAround(text, from - 2, LONGEST_LINE);
        if (above == null) {
            return false;
        }
        Span line = new Span(above.start(), from - 1);
        boolean rule = line.start() >= 2 && line.end() > line.start() && RULE.makes(text, line.start(), line.end());
        return rule
                ? isBelowAnother(text, line.start(), delimiter, cells)
                : cells(text, line, delimiter).size() == cells;
    }

    /** The cells of a line, without padding and quotes. */
    private static List<Span> cells(String text, Span line, char delimiter) {
        Span inside = delimiter == '|' ? withoutEdges(text, line) : line;
        List<Span> cells = new ArrayList<>();
        int at = inside.start();
        while (at <= inside.end()) {
            int close = cellEnd(text, at, inside.end(), delimiter);
            cells.add(AROUND_CELL.trimmed(text, at, close));
            at = close + 1;
        }
        return cells;
    }

    /** Without the first and the last bar, and without a quote that opens the whole table. */
    private static Span withoutEdges(String text, Span line) {
        int at = behindQuote(text, BLANK.runEnd(text, line.start(), line.end()), line.end());
        at += at < line.end() && text.charAt(at) == '|' ? 1 : 0;
        int end = Alphabet.SPACES.runStart(text, line.end(), at);
        int last = NO_BAR.runStart(text, end, at + 1) - 1;
        end = last > at && text.startsWith("\"", last + 1) ? last + 1 : end;
        return new Span(at, end - (end > at && text.charAt(end - 1) == '|' ? 1 : 0));
    }

    /** At the first bar, where a quote opens the whole table. */
    private static int behindQuote(String text, int from, int to) {
        int bar = NO_BAR.runEnd(text, from, to);
        return bar > from && bar < to && text.charAt(bar - 1) == '"' ? bar : from;
    }

    private static int cellEnd(String text, int from, int to, char delimiter) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || i == from)) {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                return i;
            }
        }
        return to;
    }
}
