package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Shown;

/** Blanks in front of a line that are none to YAML. */
final class OddBlanks {
    private static final int[] WIDTHS = {2, 4, 1, 8};

    private OddBlanks() {}

    /** Whether it is a blank of any kind, or nothing that can be seen. */
    static boolean is(char c) {
        return c == ' ' || c == '\t' || (c > '~' && !Character.isSurrogate(c) && Shown.isInvisible(c));
    }

    /** What stands behind all of them. */
    static String behind(String text) {
        int at = 0;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    /** The text with plain blanks, so many for a wide one. */
    static String plain(String text, int width) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean gap = c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
            plain.append(!is(c) ? String.valueOf(c) : !gap ? "" : " ".repeat(c == ' ' || c == '\u00a0' ? 1 : width));
        }
        return plain.toString();
    }

    /** The width with which most lines that odd blanks indent stand in the column of a neighbour that has none. */
    static int width(Sheet sheet) {
        int best = WIDTHS[0];
        int most = -1;
        for (int width : WIDTHS) {
            int fits = 0;
            for (int i = 0; i < sheet.size(); i++) {
                fits += isOdd(sheet.line(i)) && (fits(sheet, i, i - 1, width) || fits(sheet, i, i + 1, width)) ? 1 : 0;
            }
            best = fits > most ? width : best;
            most = Math.max(most, fits);
        }
        return best;
    }

    private static boolean isOdd(Line line) {
        return !line.isBlank()
                && line.indent() < line.text().length()
                && is(line.text().charAt(line.indent()));
    }

    /** Whether the contents of two lines stand in one column, and the first would not open what the second is. */
    private static boolean fits(Sheet sheet, int i, int neighbour, int width) {
        if (neighbour < 0 || neighbour >= sheet.size()) {
            return false;
        }
        Line there = sheet.line(neighbour);
        return !isOdd(there)
                && !there.isSilent()
                && !(neighbour < i && there.opens())
                && Line.of(plain(sheet.line(i).text(), width)).column() == there.column();
    }
}
