package dev.holdpoint.text;

import java.util.Locale;

/** Bytes that are no text in an encoding that is known, with the place of the first that does not fit. */
public final class NoTextException extends Exception {
    private static final long serialVersionUID = 1L;

    NoTextException(byte[] bytes, int offset, String encoding) {
        super(String.format(
                Locale.ROOT,
                "line %d: the byte 0x%02X (offset %d) is no text in %s",
                line(bytes, offset),
                bytes[offset] & 0xff,
                offset,
                encoding));
    }

    /** The line, from 1, in which a byte stands. */
    static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
