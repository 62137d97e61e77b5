package dev.holdpoint.secret;

/** A stretch of text: from {@code start} up to, not including, {@code end}. */
public record Span(int start, int end) {
    /** What stands there. */
    String in(String text) {
        return text.substring(start, end);
    }
}
