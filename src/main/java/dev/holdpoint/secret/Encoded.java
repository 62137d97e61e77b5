package dev.holdpoint.secret;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that stands in another as Base64, over one line or many.
 *
 * @param start of what is encoded, in the text around it
 * @param end of it
 * @param text what it says
 */
record Encoded(int start, int end, String text) {
    private static final int SHORTEST = 16;
    private static final Alphabet DIGITS = Alphabet.URL_SAFE.with("+/");
    private static final Alphabet PADDING = Alphabet.of("=");
    private static final Alphabet ENDING = Alphabet.of("=\r");
    private static final Alphabet QUOTING = Alphabet.of(" \t>|");

    /** All that can be decoded and is text. A run that is shorter than a stride is stepped over unseen. */
    static List<Encoded> in(String text) {
        List<Encoded> all = new ArrayList<>();
        int done = 0;
        for (int i = SHORTEST - 1; i < text.length(); i += SHORTEST) {
            if (!DIGITS.isAt(text, i)) {
                continue;
            }
            int from = DIGITS.runStart(text, i, done);
            int to = DIGITS.runEnd(text, i + 1);
            if (to - from >= SHORTEST) {
                done = block(text, from, to, all);
                i = Math.max(i, done - 1);
            }
        }
        return all;
    }

    /** Takes over the lines that go on with it; returns where the last one ends. */
    private static int block(String text, int from, int firstEnd, List<Encoded> all) {
        StringBuilder digits = new StringBuilder();
        add(text, from, firstEnd, digits);
        int to = firstEnd;
        for (int next = nextLine(text, to); next > 0; next = nextLine(text, to)) {
            to = DIGITS.runEnd(text, next);
            add(text, next, to, digits);
        }
        String decoded = decoded(digits);
        if (decoded != null) {
            all.add(new Encoded(from, PADDING.runEnd(text, to, to + 2), decoded));
        }
        return to;
    }

    private static void add(String text, int from, int to, StringBuilder digits) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits.append(c == '-' ? '+' : c == '_' ? '/' : c);
        }
    }

    /** Where a line starts that holds nothing but more of it; 0 where none does. */
    private static int nextLine(String text, int end) {
        int at = end + (text.startsWith("\r", end) ? 1 : 0);
        if (!text.startsWith("\n", at)) {
            return 0;
        }
        at = QUOTING.runEnd(text, at + 1, at + 13);
        int to = DIGITS.runEnd(text, at);
        int behind = ENDING.runEnd(text, to);
        boolean alone = Chars.at(text, behind) == '\n';
        return alone && (to - at >= 4 || (to - at >= 2 && behind > to)) ? at : 0;
    }

    private static @Nullable String decoded(StringBuilder digits) {
        int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
        byte[] bytes;
        try {
            if (!isText(Base64.getDecoder().decode(digits.substring(0, SHORTEST)))) {
                return null;
            }
            bytes = Base64.getDecoder().decode(digits.substring(0, whole));
        } catch (IllegalArgumentException e) {
            return null;
        }
        boolean wide = bytes.length > 1 && bytes[1] == 0;
        String text = strict(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        return text == null || hasControls(text) ? null : text;
    }

    /** A look at the beginning, which most runs of letters do not survive. */
    private static boolean isText(byte[] bytes) {
        int plain = 0;
        int zeros = 0;
        for (byte b : bytes) {
            plain += b >= ' ' || b == '\n' || b == '\r' || b == '\t' ? 1 : 0;
            zeros += b == 0 ? 1 : 0;
        }
        return plain == bytes.length || plain + zeros == bytes.length || (plain * 3 >= bytes.length * 2 && zeros == 0);
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f) {
                return true;
            }
        }
        return false;
    }
}
