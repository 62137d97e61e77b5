package dev.holdpoint.read;

import dev.holdpoint.text.Lines;
import org.jspecify.annotations.Nullable;

/** Texts that stand in front of a {@code #} which was meant as a part of them: a blank before it, and none behind it. */
final class Hashes {
    private final Lines lines;

    private Hashes(String text) {
        this.lines = new Lines(text);
    }

    /** Null where a text has no such sign anywhere, as most have none. */
    static @Nullable Hashes of(String text) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            if (at > 0 && isBlank(text.charAt(at - 1)) && at + 1 < text.length() && isWord(text.charAt(at + 1))) {
                return new Hashes(text);
            }
        }
        return null;
    }

    /** All of a value that stands from one column to another, with what is a comment to YAML; null where none cuts it right there. */
    @Nullable
    String whole(int line, int column, int lastLine, int endColumn) {
        String written = lines.line(lastLine);
        if (written == null) {
            return null;
        }
        int at = offset(written, endColumn);
        while (at < written.length() && isBlank(written.charAt(at))) {
            at++;
        }
        boolean comment =
                at > 0 && at + 1 < written.length() && written.charAt(at) == '#' && isBlank(written.charAt(at - 1));
        if (!comment || !isWord(written.charAt(at + 1))) {
            return null;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = line; i <= lastLine; i++) {
            String part = String.valueOf(lines.line(i));
            whole.append(i == line ? part.substring(offset(part, column)) : " " + part.strip());
        }
        return whole.toString().strip();
    }

    private static int offset(String written, int column) {
        return written.offsetByCodePoints(0, Math.min(column - 1, written.codePointCount(0, written.length())));
    }

    /** Where behind that column something stands. */
    int column(int line, int column) {
        String written = String.valueOf(lines.line(line));
        int at = column;
        while (at < written.length() && isBlank(written.charAt(written.offsetByCodePoints(0, at - 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isWord(char c) {
        return c > ' ' && c != '#' && c != '-';
    }
}
