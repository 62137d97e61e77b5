package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.text.FileKind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8. What is none is looked for only where decoding left its mark, since the platform's decoder is the fastest. */
final class Utf8 {
    private static final char MARK = '\uFEFF';

    private Utf8() {}

    static String decode(byte[] bytes, Problems problems) {
        String text = text(bytes);
        Complaint fault = fault(bytes, text);
        if (fault != null) {
            throw problems.stop(fault);
        }
        return text;
    }

    /** What is wrong with the bytes; null where they are a text. */
    static @Nullable Complaint fault(byte[] bytes, String text) {
        Complaint other = FileKind.of(bytes)
                .map(kind -> Mistake.OTHER_FORMAT.whole("what", kind.what(), "way", kind.way()))
                .orElse(null);
        if (other != null) {
            return other;
        }
        return text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0 ? null : Utf8Fault.find(bytes);
    }

    static String text(byte[] bytes) {
        return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Without the byte order mark that some editors put at the beginning. */
    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
