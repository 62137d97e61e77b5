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

    /** All of a value that begins in that place, with what is a comment to YAML; null where none cuts it. */
    @Nullable
    String whole(int line, int column, int lastLine) {
        String written = line == lastLine ? lines.line(line) : null;
        if (written == null) {
            return null;
        }
        int start = Math.min(
                written.length(),
                written.offsetByCodePoints(0, Math.min(column - 1, written.codePointCount(0, written.length()))));
        for (int at = written.indexOf('#', start); at > 0; at = written.indexOf('#', at + 1)) {
            if (isBlank(written.charAt(at - 1))) {
                boolean word = at + 1 < written.length() && isWord(written.charAt(at + 1));
                return word ? written.substring(start).strip() : null;
            }
        }
        return null;
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
