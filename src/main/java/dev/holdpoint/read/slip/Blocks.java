package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;

/** Texts that `|` begins and that are not, or not all, indented. */
final class Blocks extends Slip {
    Blocks(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        for (int i = 0; i < size(); i++) {
            if (line(i).opensBlock()) {
                i = block(line(i));
            }
        }
    }

    /** The last line of the text. */
    private int block(Line start) {
        int end = start.number();
        int inside = -1;
        int first = -1;
        for (int i = end + 1; i < size() && goesOn(line(i), start, end); i++) {
            if (!line(i).isBlank()) {
                boolean within = line(i).indent() > start.column();
                inside = within && inside < 0 ? line(i).indent() : inside;
                first = !within && first < 0 ? i : first;
                end = i;
            }
        }
        if (first >= 0) {
            tell(Mistake.BLOCK_NOT_INDENTED, first, 0, start.number(), end);
            for (int i = first; i <= end; i++) {
                write(i, indented(line(i), start, inside));
            }
        }
        return end;
    }

    /** As the others are that are indented; else with what it begins with. */
    private static String indented(Line line, Line start, int inside) {
        if (line.isBlank()) {
            return "";
        }
        if (inside < 0) {
            return " ".repeat(start.column() + 2) + line.text();
        }
        boolean within = line.indent() > start.column();
        return within ? line.text() : " ".repeat(inside) + line.text().strip();
    }

    /** Whether a line is one more of the text: deeper, or right below it or another paragraph, and nothing else. */
    private boolean goesOn(Line line, Line start, int end) {
        if (line.isBlank() || line.indent() > start.column()) {
            return true;
        }
        return line.hasWords()
                && !Story.endsBefore(sheet, line, start, start.column() + 2)
                && (end == line.number() - 1 || Story.isParagraph(sheet, line, start));
    }
}
