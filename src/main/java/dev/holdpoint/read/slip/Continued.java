package dev.holdpoint.read.slip;

/** Which lines of a sheet only go on with a text that began above them: nothing in them is a key or a mark. */
final class Continued {
    private final boolean[] lines;

    private Continued(boolean[] lines) {
        this.lines = lines;
    }

    static Continued in(Sheet sheet) {
        boolean[] lines = new boolean[sheet.size()];
        int i = 0;
        while (i < sheet.size()) {
            Line line = Line.of(sheet.line(i));
            int end = i;
            if (line.opensBlock() || Line.opensForeignBlock(sheet.line(i))) {
                end = endOfBlock(sheet, i, line.indent());
            } else if (line.value().startsWith("\"") || line.value().startsWith("'")) {
                end = endOfQuote(sheet, i, line);
            }
            for (int j = i + 1; j <= end; j++) {
                lines[j] = true;
            }
            i = end + 1;
        }
        return new Continued(lines);
    }

    boolean has(int i) {
        return lines[i];
    }

    private static int endOfBlock(Sheet sheet, int start, int indent) {
        int end = start;
        for (int i = start + 1; i < sheet.size(); i++) {
            boolean blank = sheet.line(i).isBlank();
            if (!blank && Sheet.indent(sheet.line(i)) <= indent) {
                break;
            }
            end = blank ? end : i;
        }
        return end;
    }

    /** The line with the closing quote; the line itself where that one has it, or none before the next key. */
    private static int endOfQuote(Sheet sheet, int start, Line line) {
        char quote = line.value().charAt(0);
        if (line.value().indexOf(quote, 1) > 0) {
            return start;
        }
        for (int i = start + 1; i < sheet.size(); i++) {
            Line next = Line.of(sheet.line(i));
            if (next.key() != null || next.mark()) {
                return start;
            }
            if (sheet.line(i).indexOf(quote) >= 0) {
                return i;
            }
        }
        return start;
    }
}
