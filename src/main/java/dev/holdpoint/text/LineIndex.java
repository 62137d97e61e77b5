package dev.holdpoint.text;

/**
 * Tells lines and columns of places in a text as an editor counts them: from 1, a line end being LF, CR or both, a column being a
 * character, however many units it takes. Fast when asked in rising order; goes back to the beginning when it is not. Not for use
 * by several threads at once.
 */
public final class LineIndex {
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    public LineIndex(String text) {
        this.text = text;
    }

    /** The line of the character at that offset. */
    public int line(int offset) {
        moveTo(offset);
        return line;
    }

    /** The column of the character at that offset. */
    public int column(int offset) {
        moveTo(offset);
        return column;
    }

    private void moveTo(int offset) {
        if (offset < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        for (; at < offset; at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                line++;
                column = 1;
            } else if (c != '\r' && !isSecondHalf(at)) {
                column++;
            }
        }
    }

    private boolean isSecondHalf(int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
