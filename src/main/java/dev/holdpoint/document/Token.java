package dev.holdpoint.document;

/**
 * A piece of a document as its parser meets it, with its place in the text.
 *
 * @param start index of its first character, quotes and block headers included
 * @param end index behind its last character; of no use where a collection without brackets begins or ends
 * @param value what a text says
 */
public record Token(Kind kind, int start, int end, String value, Style style) {
    /** What a token is. */
    public enum Kind {
        /** A key or a value. */
        TEXT,
        /** The beginning of a list. */
        LIST,
        /** The beginning of a section with keys. */
        SECTION,
        /** The end of a list or a section. */
        END,
        /** What has no text of its own, such as where a document begins; its value says what. */
        OTHER
    }

    /** How it is written. */
    public enum Style {
        PLAIN,
        SINGLE,
        DOUBLE,
        /** By indentation: a text behind a bar, a list of dashes, keys one a line. */
        BLOCK,
        /** A list or section between brackets. */
        FLOW
    }

    /** The token as it stands in its text. */
    public String raw(String text) {
        return text.substring(start, end);
    }
}
