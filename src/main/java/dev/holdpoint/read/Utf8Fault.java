package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Shown;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the first byte that UTF-8 has no place for, and what the bytes are instead. */
final class Utf8Fault {
    private Utf8Fault() {}

    static @Nullable Complaint find(byte[] bytes) {
        int nul = indexOfNul(bytes);
        int invalid = indexOfInvalid(bytes);
        if (nul < 0 && invalid < 0) {
            return null;
        }
        if (isUtf16(bytes)) {
            return Mistake.UTF_16.at(1, 1, 1);
        }
        if (invalid < 0 || (nul >= 0 && nul < invalid)) {
            return at(bytes, nul, Mistake.NUL, "");
        }
        String letter = letter(bytes[invalid]);
        return nul < 0 && letter != null
                ? at(bytes, invalid, Mistake.OTHER_ENCODING, letter)
                : at(bytes, invalid, Mistake.NOT_UTF_8, "");
    }

    /** The letter or mark that a byte is in the encoding that old editors save in; null where it is none. */
    private static @Nullable String letter(byte b) {
        if (!Charset.isSupported("windows-1252")) {
            return null;
        }
        String letter = new String(new byte[] {b}, Charset.forName("windows-1252"));
        int c = letter.codePointAt(0);
        return c == 0xFFFD || Shown.isInvisible(c) ? null : letter;
    }

    private static Complaint at(byte[] bytes, int offset, Mistake mistake, String letter) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String before = new String(bytes, start, offset - start, StandardCharsets.UTF_8);
        String hex = Integer.toHexString(bytes[offset] & 0xFF).toUpperCase(Locale.ROOT);
        int column = before.codePointCount(0, before.length()) + 1;
        return mistake.at(line, column, 1, "byte", hex, "offset", Integer.toString(offset), "letter", letter);
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
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean invalid = StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        return invalid ? in.position() : -1;
    }
}
