package dev.holdpoint.redact;

import dev.holdpoint.evidence.Removed;

/** Tells line and column, in characters, of places in a text; fast when asked in rising order. */
final class Places {
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    Places(String text) {
        this.text = text;
    }

    RedactedFile.Removal removal(Removed removed, int offset) {
        moveTo(offset);
        return new RedactedFile.Removal(removed.kind(), removed.detector(), removed.placeholder(), line, column);
    }

    private void moveTo(int offset) {
        if (offset < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        for (; at < offset; at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }
}
