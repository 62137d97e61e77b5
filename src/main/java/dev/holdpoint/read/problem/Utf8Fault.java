package dev.holdpoint.read.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the first byte that UTF-8 has no place for. */
public final class Utf8Fault {
    private static final String HELP = "save the file as UTF-8";

    private Utf8Fault() {}

    public static @Nullable Complaint find(byte[] bytes) {
        int nul = indexOfNul(bytes);
        int invalid = indexOfInvalid(bytes);
        if (nul < 0 && invalid < 0) {
            return null;
        }
        if (isUtf16(bytes)) {
            return new Complaint(
                    1, 1, 1, null, "the document is UTF-16, which is not read (byte offset 0)", null, HELP);
        }
        int offset = invalid < 0 || (nul >= 0 && nul < invalid) ? nul : invalid;
        String what = offset == nul
                ? "a NUL character cannot stand in a document"
                : "the byte 0x" + hex(bytes[offset]) + " is not valid UTF-8 here";
        String help = offset == nul ? "see whether this is a text file" : HELP;
        return at(bytes, offset, what + " (byte offset " + offset + ")", help);
    }

    private static String hex(byte b) {
        return Integer.toHexString(b & 0xFF).toUpperCase(Locale.ROOT);
    }

    private static Complaint at(byte[] bytes, int offset, String message, String help) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String before = new String(bytes, start, offset - start, StandardCharsets.UTF_8);
        return new Complaint(line, before.codePointCount(0, before.length()) + 1, 1, null, message, null, help);
    }

    /** With a byte order mark, or with every other byte of the beginning zero, as Latin letters are there. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        boolean zeros = bytes.length >= 4
                && ((bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0 && bytes[3] != 0)
                        || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0 && bytes[2] != 0));
        return mark == 0xFEFF || mark == 0xFFFE || zeros;
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOfInvalid(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}
