package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mend;
import java.util.ArrayList;
import java.util.List;

/** A document's lines while they are mended. A line that is taken out leaves an empty one, so that all keep their numbers. */
public final class Sheet {
    private final List<String> typed;
    private final List<String> lines;
    private final boolean[] removed;

    public Sheet(String text) {
        this.typed = List.of(text.split("\r\n|\n|\r", -1));
        this.lines = new ArrayList<>(typed);
        this.removed = new boolean[typed.size()];
    }

    int size() {
        return lines.size();
    }

    /** The line as it is now, counted from 0. */
    String line(int i) {
        return lines.get(i);
    }

    void write(int i, String line) {
        lines.set(i, line);
    }

    void remove(int i) {
        lines.set(i, "");
        removed[i] = true;
    }

    /** The lines from one to another as they should be, without those that were taken out. */
    List<String> mended(int first, int last) {
        List<String> mended = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (!removed[i]) {
                mended.addAll(List.of(lines.get(i).split("\n", -1)));
            }
        }
        return mended;
    }

    /** Which line was typed where the one of that number stands in {@link #text()}; from 1. */
    public int typedLine(int number) {
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            at++;
            for (int c = line.indexOf('\n'); c >= 0; c = line.indexOf('\n', c + 1)) {
                at++;
            }
            if (at >= number) {
                return i + 1;
            }
        }
        return lines.size();
    }

    /** Where in a line as it was typed that stands which is in this place of it now; columns from 1. */
    public int typedColumn(int line, int column) {
        if (line < 1 || line > typed.size()) {
            return column;
        }
        String was = typed.get(line - 1);
        String is = lines.get(line - 1);
        if (is.isEmpty() || was.equals(is)) {
            return column;
        }
        int at = Math.min(column - 1, is.length());
        int head = 0;
        while (head < Math.min(was.length(), is.length()) && was.charAt(head) == is.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(was.length(), is.length()) - head
                && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
            tail++;
        }
        if (at < head) {
            return column;
        }
        return at >= is.length() - tail ? column + was.length() - is.length() : Math.max(1, head + 1);
    }

    /** Takes out lines that nothing can be made of, with those below them that belong to them; from 1. */
    public void drop(int first, int last) {
        int indent = Math.max(0, indent(lines.get(Math.min(first, size()) - 1)));
        int end = Math.min(last, size());
        while (end < size() && (lines.get(end).isBlank() || indent(lines.get(end)) > indent)) {
            end++;
        }
        for (int i = first - 1; i < end; i++) {
            remove(i);
        }
    }

    /** Lines put below a key that is missing above them: in the column of theirs for {@code +key}, else at the top. */
    public Mend below(String key, int first, int last, int column) {
        if (key.equals("-")) {
            return dashed(first, last, column);
        }
        boolean beside = key.startsWith("+");
        int parent = beside ? column : 0;
        List<String> mended = new ArrayList<>();
        mended.add(" ".repeat(parent) + (beside ? key.substring(1) : key) + ":");
        for (String line : mended(first - 1, last - 1)) {
            int indent = Math.max(0, indent(line) + parent + 2 - column);
            mended.add(line.isBlank() ? "" : " ".repeat(indent) + line.stripLeading());
        }
        return new Mend(first, last, mended);
    }

    /** Lines of which the first begins an entry of a list, with its mark in front of that column. */
    private Mend dashed(int first, int last, int column) {
        List<String> mended = mended(first - 1, last - 1);
        String key = mended.get(0).substring(Math.min(column, mended.get(0).length()));
        mended.set(0, " ".repeat(Math.max(0, column - 2)) + "- " + key);
        return new Mend(first, last, mended);
    }

    static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The document as it is now. */
    public String text() {
        return String.join("\n", lines);
    }
}
