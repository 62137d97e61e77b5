package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document's lines while they are mended, and what was found wrong with them. A line that is taken out leaves an empty one, so that
 * all keep their numbers.
 */
public final class Sheet {
    /** All lines are changed in one way, so that many of them need not be shown. */
    private static final Set<Mistake> LIKE = EnumSet.of(Mistake.QUOTED_MAIL, Mistake.LINE_NUMBERS);

    private static final int MOST = 12;

    private final List<String> typed;
    private final List<Line> lines = new ArrayList<>();
    private final boolean[] removed;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** What was found, and the lines that are mended for it. */
    private record Found(Complaint complaint, int first, int last) {
        boolean isShown() {
            boolean all = LIKE.contains(complaint.mistake()) && last - first > MOST;
            return !all && complaint.mistake() != Mistake.CONFLICT;
        }
    }

    public Sheet(String text) {
        this.typed = List.of(text.split("\r\n|\n|\r", -1));
        this.removed = new boolean[typed.size()];
        typed.forEach(line -> lines.add(Line.of(lines.size(), line)));
    }

    int size() {
        return lines.size();
    }

    /** The line as it is now, counted from 0. */
    Line line(int i) {
        return lines.get(i);
    }

    /** The lines from one on, up to another. */
    List<Line> lines(int from, int to) {
        return lines.subList(from, to);
    }

    /** Whether a key stands in that line or below. */
    boolean hasKey(int from) {
        return lines.subList(from, size()).stream().anyMatch(Line::hasKey);
    }

    void write(int i, String line) {
        lines.set(i, Line.of(i, line));
    }

    void remove(int first, int last) {
        for (int i = first; i <= last; i++) {
            write(i, "");
            removed[i] = true;
        }
    }

    /** Tells of a mistake in a place as it was typed, from 0, that is mended from a {@code first} to a {@code last} line: two more holes. */
    void tell(Mistake mistake, int line, int typedColumn, int first, int last, String... holes) {
        Stream<String> lines = Stream.of("first", Integer.toString(first + 1), "last", Integer.toString(last + 1));
        String[] all = Stream.concat(Stream.of(holes), lines).toArray(String[]::new);
        if (told.add(mistake + ":" + line)) {
            found.add(new Found(mistake.at(line + 1, typedColumn + 1, 1, all), first, last));
        }
    }

    /** All that was told, with the lines as they are in the end. */
    List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        for (Found one : found) {
            Mend mend = new Mend(one.first + 1, one.last + 1, mended(one.first, one.last));
            complaints.add(one.isShown() ? one.complaint.mended(mend) : one.complaint);
        }
        return complaints;
    }

    /** The lines from one to another as they should be, without those that were taken out. */
    private List<String> mended(int first, int last) {
        List<String> mended = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (!removed[i]) {
                mended.addAll(List.of(line(i).text().split("\n", -1)));
            }
        }
        return mended;
    }

    /** Which line was typed where the one of that number stands in {@link #text()}; from 1. */
    public int typedLine(int number) {
        int at = 0;
        for (Line line : lines) {
            at += line.text().split("\n", -1).length;
            if (at >= number) {
                return line.number() + 1;
            }
        }
        return size();
    }

    /** Where in a line as it was typed that stands which is in this place of it now; columns from 1. */
    public int typedColumn(int line, int column) {
        if (line < 1 || line > size()) {
            return column;
        }
        String was = typed.get(line - 1);
        String is = line(line - 1).text();
        if (is.isEmpty() || was.equals(is)) {
            return column;
        }
        int head = Arrays.mismatch(was.toCharArray(), is.toCharArray());
        int most = Math.min(was.length(), is.length()) - head;
        int tail = 0;
        while (tail < most && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
            tail++;
        }
        int at = Math.min(column - 1, is.length());
        if (at < head) {
            return column;
        }
        return at >= is.length() - tail ? column + was.length() - is.length() : Math.max(1, head + 1);
    }

    /** Takes out lines that nothing can be made of, with those below them that belong to them; from 1. */
    public void drop(int first, int last) {
        int indent = line(Math.min(first, size()) - 1).indent();
        int end = Math.min(last, size());
        while (end < size() && (line(end).isBlank() || line(end).indent() > indent)) {
            end++;
        }
        remove(first - 1, end - 1);
    }

    /** Lines put below a key that is missing above them: in the column of theirs for {@code +key}, else at the top. */
    public Mend below(String key, int first, int last, int column) {
        List<String> lines = mended(first - 1, last - 1);
        if (key.equals("-")) { // the first begins an entry of a list, with its mark in front of that column
            String rest = lines.get(0).substring(Math.min(column, lines.get(0).length()));
            lines.set(0, " ".repeat(Math.max(0, column - 2)) + "- " + rest);
            return new Mend(first, last, lines);
        }
        boolean beside = key.startsWith("+");
        int parent = beside ? column : 0;
        lines.replaceAll(line -> line.isBlank() ? "" : Line.of(line).moved(parent + 2 - column));
        lines.add(0, " ".repeat(parent) + (beside ? key.substring(1) : key) + ":");
        return new Mend(first, last, lines);
    }

    /** The document as it is now. */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }
}
