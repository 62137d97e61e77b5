package dev.holdpoint.evidence;

/** Tells lines and columns of places that are asked for in text order; goes back to the beginning when one is not. */
final class Lines {
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Lines(String text) {
        this.text = text;
    }

    int line(int offset) {
        moveTo(offset);
        return line;
    }

    int column(int offset) {
        moveTo(offset);
        return offset - lineStart + 1;
    }

    private void moveTo(int offset) {
        if (offset < at) {
            at = 0;
            line = 1;
            lineStart = 0;
        }
        for (; at < offset; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }
}
