package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that stands in a text, whatever keeps its cells apart: the names of its columns, and its rows one by one. */
abstract class Rows {
    final String text;
    private final List<String> headings;
    /** Where the next row is looked for. */
    int at;

    Rows(String text, List<String> headings, int at) {
        this.text = text;
        this.headings = headings;
        this.at = at;
    }

    List<String> headings() {
        return headings;
    }

    /** The places of the next row's values; null behind the last. */
    abstract @Nullable List<Span> next();

    static List<String> texts(String text, List<Span> cells) {
        List<String> texts = new ArrayList<>();
        for (Span cell : cells) {
            texts.add(cell.in(text));
        }
        return texts;
    }

    /** The next line that is more than a rule between heading and rows; null where there is none, or it is too long for a row. */
    @Nullable
    Span nextLine(Alphabet rule, int longest) {
        while (at < text.length()) {
            int from = at;
            int to = lineEnd(text, from, longest);
            if (to < 0) {
                return null;
            }
            at = to + 1;
            if (from == to || !rule.makes(text, from, to)) {
                return new Span(from, to);
            }
        }
        return null;
    }

    /** The whole line around that place; null where it is too long for a row. */
    static @Nullable Span lineAround(String text, int at, int longest) {
        int from = lineStart(text, at, longest);
        int to = from < 0 ? -1 : lineEnd(text, at, longest);
        return to < 0 ? null : new Span(from, to);
    }

    /** Where the line begins; -1 where it is too long for a row. */
    private static int lineStart(String text, int at, int longest) {
        int from = Alphabet.LINE.runStart(text, at, at - longest - 2);
        return at - from > longest + 1 ? -1 : from;
    }

    /** Where the line ends; -1 where it is too long for a row. */
    private static int lineEnd(String text, int from, int longest) {
        int end = Alphabet.LINE.runEnd(text, from, from + longest);
        return end == text.length() || end < from + longest ? end : -1;
    }
}
