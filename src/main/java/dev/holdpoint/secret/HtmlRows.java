package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an HTML table below its row of {@code <th>}. */
final class HtmlRows implements ColumnFinder.Rows {
    private static final int LONGEST_ROW = 8_000;
    private static final int BEFORE = 2_000;

    private final String text;
    private final List<String> headings = new ArrayList<>();
    private int at;

    private HtmlRows(String text, List<Span> headings, int at) {
        this.text = text;
        this.at = at;
        for (Span heading : headings) {
            this.headings.add(text.substring(heading.start(), heading.end()));
        }
    }

    /** The table in whose row of headings the one from {@code start} stands; null where it stands in none. */
    static @Nullable HtmlRows around(String text, int start) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        int open = before.lastIndexOf('<');
        int first = before.lastIndexOf("<tr");
        int end = within(text, "</tr", start);
        if (open < 0 || !before.startsWith("<th", open) || first < 0 || end < 0) {
            return null;
        }
        int row = start - before.length() + first;
        List<Span> cells = cells(text, row, end);
        return cells.size() < 2 ? null : new HtmlRows(text, cells, end + 5);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public @Nullable List<Span> next() {
        int row = within(text, "<tr", at);
        int end = row < 0 || row - at > 80 ? -1 : within(text, "</tr", row);
        if (end < 0) {
            return null;
        }
        at = end + 5;
        if (text.substring(row, end).contains("<th")) {
            return null; // another table, or another heading of this one
        }
        List<Span> cells = cells(text, row, end);
        return cells.size() == headings.size() ? cells : null;
    }

    private static int within(String text, String tag, int from) {
        int at = text.substring(from, Math.min(text.length(), from + LONGEST_ROW))
                .indexOf(tag);
        return at < 0 ? -1 : from + at;
    }

    /** Behind a link or an icon at the beginning of a cell; the whole of it where nothing follows. */
    private static int behindTags(String text, int from, int to) {
        int tag = text.lastIndexOf('>', to - 1);
        int start = tag < from ? from : tag + 1;
        while (start < to && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        return start < to ? start : from;
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
}
