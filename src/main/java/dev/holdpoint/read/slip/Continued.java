package dev.holdpoint.read.slip;

/** Which lines of a sheet only go on with a text that began above them: nothing in them is a key or a mark. */
final class Continued {
    private final boolean[] lines;

    private Continued(boolean[] lines) {
        this.lines = lines;
    }

    static Continued in(Sheet sheet) {
        boolean[] lines = new boolean[sheet.size()];
        for (int i = 0; i < sheet.size(); i++) {
            Line line = sheet.line(i);
            int end = i;
            if (line.opensBlock() || line.opensForeignBlock()) {
                end = endOfBlock(sheet, line);
            } else if (line.valueBegins("\"'")) {
                end = endOfQuote(sheet, line);
            }
            while (i < end) {
                lines[++i] = true;
            }
        }
        return new Continued(lines);
    }

    boolean has(int i) {
        return lines[i];
    }

    private static int endOfBlock(Sheet sheet, Line start) {
        int end = start.number();
        for (int i = end + 1; i < sheet.size(); i++) {
            Line line = sheet.line(i);
            if (!line.isBlank() && line.indent() <= start.indent()) {
                break;
            }
            end = line.isBlank() ? end : i;
        }
        return end;
    }

    /** The line with the closing quote; the line itself where that one has it, or none before the next key. */
    private static int endOfQuote(Sheet sheet, Line start) {
        char quote = start.value().charAt(0);
        if (start.value().indexOf(quote, 1) > 0) {
            return start.number();
        }
        for (int i = start.number() + 1; i < sheet.size() && !sheet.line(i).begins(); i++) {
            if (sheet.line(i).text().indexOf(quote) >= 0) {
                return i;
            }
        }
        return start.number();
    }
}
