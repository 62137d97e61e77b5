package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a line of headings that blanks keep in columns, as commands print tables: a cell starts where its heading does. */
final class AlignedRows extends Rows {
    private static final int LONGEST_LINE = 400;
    private static final Alphabet BLANK = Alphabet.of(" ");
    private static final Alphabet RULE = Alphabet.of(" -=\r");

    /** Where in a line each column starts; behind the last, where no line reaches. */
    private final List<Integer> columns = new ArrayList<>();

    private AlignedRows(String text, Span line, List<Span> headings) {
        super(text, texts(text, headings), line.end() + 1);
        for (Span heading : headings) {
            columns.add(heading.start() - line.start());
        }
        columns.add(LONGEST_LINE);
    }

    /** The table in whose first line the heading from {@code start} to {@code end} is a cell; null where it is none. */
    static @Nullable AlignedRows around(String text, int start, int end) {
        boolean cell = text.startsWith("  ", end) || (text.startsWith("\n", end) && text.startsWith("  ", start - 2));
        Span line = cell ? lineAround(text, start, LONGEST_LINE) : null;
        List<Span> headings = line == null || line.end() == text.length() ? List.of() : headings(text, line);
        return line == null || headings.size() < 2 ? null : new AlignedRows(text, line, headings);
    }

    private static List<Span> headings(String text, Span line) {
        List<Span> headings = new ArrayList<>();
        int start = BLANK.runEnd(text, line.start(), line.end());
        while (start < line.end()) {
            int end = start;
            while (end < line.end() && !text.startsWith("  ", end) && text.charAt(end) != '\r') {
                end++;
            }
            if (end > start) {
                headings.add(new Span(start, end));
            }
            start = BLANK.runEnd(text, end + 1, line.end());
        }
        return headings;
    }

    @Override
    @Nullable
    List<Span> next() {
        Span line = nextLine(RULE, LONGEST_LINE);
        if (line == null || line.start() == line.end()) {
            return null;
        }
        List<Span> row = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i++) {
            int start = Math.min(line.end(), line.start() + columns.get(i));
            int end = Math.min(line.end(), line.start() + columns.get(i + 1));
            boolean apart = start == line.start() || start == line.end() || text.charAt(start - 1) == ' ';
            if (!apart) {
                return null;
            }
            row.add(Alphabet.SPACES.trimmed(text, start, end));
        }
        return row;
    }
}
