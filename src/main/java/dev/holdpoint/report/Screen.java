package dev.holdpoint.report;

import dev.holdpoint.text.Columns;
import dev.holdpoint.text.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a terminal that everything has to fit on: lines of at most a width, and blocks that give way in an order when there is no
 * room for all of them.
 */
final class Screen {
    /** What a terminal of 24 lines, the smallest that is usual, shows together with the prompt below it. */
    static final int LINES = 23;

    /** Stands where a command goes on in the next line. */
    private static final String ON = " \\";

    private final int width;
    private final Ink ink;

    Screen(int width, Ink ink) {
        this.width = Math.max(60, width);
        this.ink = ink;
    }

    int width() {
        return width;
    }

    /** The text in lines: the first behind the label, the others indented as far; at most so many, the last one cut. */
    List<String> lines(String label, String text, int most) {
        int indent = Columns.of(label);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(label);
        int used = indent;
        for (String word : Printable.of(text).strip().split(" +", -1)) {
            String fitting = Columns.cut(word, width - indent - 1);
            int more = Columns.of(fitting);
            boolean first = used == indent;
            if (!first && used + 1 + more > width) {
                if (lines.size() + 1 == most) {
                    return cut(lines, line, used);
                }
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                used = indent;
                first = true;
            }
            line.append(first ? "" : " ").append(fitting);
            used += more + (first ? 0 : 1);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> cut(List<String> lines, StringBuilder line, int used) {
        lines.add(
                used + 2 <= width
                        ? line + " " + Columns.LEFT_OUT
                        : line.substring(0, line.length() - 1) + Columns.LEFT_OUT);
        return lines;
    }

    /** A command as a shell takes it, over as many lines as it needs: broken between words, and never inside quotes. */
    String command(String indent, String command) {
        StringBuilder all = new StringBuilder(indent);
        int used = Columns.of(indent);
        for (int start = 0, end; start < command.length(); start = end + 1) {
            end = wordEnd(command, start);
            String word = command.substring(start, end);
            int more = Columns.of(word);
            boolean first = start == 0;
            // whatever goes on needs room for the mark that it does
            int mark = end == command.length() ? 0 : ON.length();
            if (!first && used + 1 + more + mark > width) {
                all.append(ON).append('\n').append(indent).append("  ");
                used = Columns.of(indent) + 2;
                first = true;
            }
            all.append(first ? "" : " ").append(word);
            used += more + (first ? 0 : 1);
        }
        return all.toString();
    }

    private static int wordEnd(String command, int start) {
        boolean quoted = false;
        int end = start;
        while (end < command.length() && (quoted || command.charAt(end) != ' ')) {
            quoted ^= command.charAt(end) == '\'';
            end++;
        }
        return end;
    }

    /** How many lines of the terminal these take; a line that is wider than it goes on below. */
    int rows(List<String> lines) {
        int rows = 0;
        for (String line : lines) {
            for (String part : line.split("\n", -1)) {
                rows += 1 + Math.max(0, Columns.of(part) - 1) / width;
            }
        }
        return rows;
    }

    String strong(String text) {
        return ink.strong(text);
    }

    String answer(String text, boolean open) {
        return open ? ink.good(text) : ink.bad(text);
    }

    String faint(String text) {
        return ink.faint(text);
    }
}
