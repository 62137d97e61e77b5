package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;

/** Texts that `|` begins and that are not, or not all, indented. */
final class Blocks {
    private final Sheet sheet;
    private final Mendings mendings;

    Blocks(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        for (int i = 0; i < sheet.size(); i++) {
            Line line = Line.of(sheet.line(i));
            if (line.opensBlock()) {
                i = block(i, line);
            }
        }
    }

    /** The last line of the text. */
    private int block(int start, Line line) {
        int end = start;
        int first = -1;
        int indent = line.column() + 2;
        boolean any = false;
        for (int i = start + 1; i < sheet.size() && goesOn(i, line, end); i++) {
            String text = sheet.line(i);
            if (text.isBlank()) {
                continue;
            }
            boolean inside = Sheet.indent(text) > line.column();
            indent = inside && !any ? Sheet.indent(text) : indent;
            any |= inside;
            first = !inside && first < 0 ? i : first;
            end = i;
        }
        if (first >= 0) {
            mendings.tell(Mistake.BLOCK_NOT_INDENTED, first, 0, start, end);
            for (int i = first; i <= end; i++) {
                String text = sheet.line(i);
                boolean inside = Sheet.indent(text) > line.column() && any;
                sheet.write(i, text.isBlank() ? "" : inside ? text : " ".repeat(indent) + (any ? text.strip() : text));
            }
        }
        return end;
    }

    /** Whether a line is one more of the text: deeper, or right below it or another paragraph, and nothing else. */
    private boolean goesOn(int i, Line line, int end) {
        String text = sheet.line(i);
        if (text.isBlank() || Sheet.indent(text) > line.column()) {
            return true;
        }
        Line next = Line.of(text);
        boolean mark = next.mark() && next.indent() <= line.column() + 2;
        boolean other = next.key() != null || mark || text.startsWith("# ") || text.startsWith("---");
        boolean foreign = Texts.isForeignKey(sheet, i, line);
        boolean drawn = text.chars().noneMatch(Character::isLetterOrDigit);
        return !other && !foreign && !drawn && (end == i - 1 || Texts.isParagraph(sheet, i, line));
    }
}
