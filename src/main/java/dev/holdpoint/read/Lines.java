package dev.holdpoint.read;

import org.jspecify.annotations.Nullable;

/** Finds the lines of a text, counted as the parser of its language counts them. Ask for them in rising order. */
public final class Lines {
    private final String text;
    private final boolean yaml;
    private int number = 1;
    private int start;

    public Lines(String text, boolean yaml) {
        this.text = text;
        this.yaml = yaml;
    }

    /** The line of that number, from 1; null behind the end. */
    @Nullable
    public String line(int wanted) {
        while (number < wanted) {
            int end = end(start);
            if (end == text.length()) {
                return null;
            }
            boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
            number++;
        }
        return text.substring(start, end(start));
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isBreak(char c) {
        return c == '\n' || c == '\r' || (yaml && (c == '\u0085' || c == '\u2028' || c == '\u2029'));
    }
}
