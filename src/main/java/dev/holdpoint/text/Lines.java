package dev.holdpoint.text;

import org.jspecify.annotations.Nullable;

/** Finds the lines of a text as an editor counts them, like {@link LineIndex}. Ask for them in rising order. */
public final class Lines {
    private final String text;
    private int number = 1;
    private int start;

    public Lines(String text) {
        this.text = text;
    }

    /** The line of that number, from 1; null behind the end. */
    @Nullable
    public String line(int wanted) {
        if (wanted < number) {
            number = 1;
            start = 0;
        }
        while (number < wanted) {
            int end = end(start);
            if (end == text.length()) {
                return null;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
            number++;
        }
        return text.substring(start, end(start));
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
