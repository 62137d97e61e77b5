package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an HTML table below its row of {@code <th>}. */
final class HtmlRows extends Rows {
    private static final int LONGEST_ROW = 8_000;
    private static final int BEFORE = 2_000;
    private static final String ROW_END = "</tr";

    private HtmlRows(String text, List<Span> headings, int at) {
        super(text, texts(text, headings), at);
    }

    /** The table in whose row of headings the one from {@code start} stands; null where it stands in none. */
    static @Nullable HtmlRows around(String text, int start) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        int open = before.lastIndexOf('<');
        int first = before.lastIndexOf("<tr");
        int end = within(text, ROW_END, start);
        if (open < 0 || !before.startsWith("<th", open) || first < 0 || end < 0) {
            return null;
        }
        List<Span> cells = cells(text, start - before.length() + first, end);
        return cells.size() < 2 ? null : new HtmlRows(text, cells, end + ROW_END.length() + 1);
    }

    @Override
    @Nullable
    List<Span> next() {
        int row = within(text, "<tr", at);
        int end = row < 0 || row - at > 80 ? -1 : within(text, ROW_END, row);
        if (end < 0 || text.substring(row, end).contains("<th")) {
            return null; // behind the last, or at another table or another heading of this one
        }
        at = end + ROW_END.length() + 1;
        List<Span> cells = cells(text, row, end);
        return cells.size() == headings().size() ? cells : null;
    }

    private static int within(String text, String tag, int from) {
        int at = text.substring(from, Math.min(text.length(), from + LONGEST_ROW))
                .indexOf(tag);
        return at < 0 ? -1 : from + at;
    }

    private static List<Span> cells(String text, int from, int to) {
        List<Span> cells = new ArrayList<>();
        int tag = text.indexOf("<t", from + 1);
        while (tag >= 0 && tag < to) {
            int open = text.indexOf('>', tag);
            int close = text.indexOf("</t", tag);
            if (open < 0 || close < open || close > to) {
                break;
            }
            cells.add(new Span(behindTags(text, open + 1, close), close));
            tag = text.indexOf("<t", close + 1);
        }
        return cells;
    }

    /** Behind a link or an icon at the beginning of a cell; the whole of it where nothing follows. */
    private static int behindTags(String text, int from, int to) {
        int start = Alphabet.SPACES.runEnd(text, Math.max(from, text.lastIndexOf('>', to - 1) + 1), to);
        return start < to ? start : from;
    }
}
