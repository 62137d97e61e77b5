package dev.holdpoint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes from the field as the text that they are: UTF-8, UTF-16 with or without a mark, and what has no place in UTF-8 as Windows-1252.
 *
 * @param text without a byte order mark
 * @param notice what to know of how it was read, where it is not UTF-8: without a full stop, in lower case
 */
public record Decoded(String text, Optional<String> notice) {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int LOOK = 4096;
    private static final char UNREAD = '\uFFFD';

    /**
     * Reads the bytes.
     *
     * @throws NoTextException if they are no text in any of these
     */
    public static Decoded of(byte[] bytes) throws NoTextException {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return in(bytes, wide.get());
        }
        try {
            return new Decoded(withoutMark(strict(bytes, StandardCharsets.UTF_8)), Optional.empty());
        } catch (CharacterCodingException e) {
            return mixed(bytes);
        }
    }

    /**
     * Reads the bytes in the encoding that somebody names.
     *
     * @throws NoTextException if they are no text in it
     */
    public static Decoded in(byte[] bytes, Charset charset) throws NoTextException {
        try {
            String text = withoutMark(strict(bytes, charset));
            String notice = "it is " + charset.name().replaceFirst("-?[BL]E$", "") + " and was read as that";
            return new Decoded(text, charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(notice));
        } catch (CharacterCodingException e) {
            throw new NoTextException(bytes, validUpTo(bytes, charset), charset.name());
        }
    }

    /** Each byte that UTF-8 has no place for is a letter of Windows-1252: one such line in a log leaves the others as they are. */
    private static Decoded mixed(byte[] bytes) throws NoTextException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean binary = hasNul(bytes);
        int first = -1;
        for (CoderResult result = decoder.decode(in, out, true); result.isError(); ) {
            int at = in.position();
            char letter = new String(bytes, at, 1, OLD).charAt(0);
            if (letter == UNREAD || binary) {
                throw new NoTextException(bytes, at, "UTF-8 or Windows-1252");
            }
            first = first < 0 ? at : first;
            out.put(letter);
            in.position(at + 1);
            decoder.reset();
            result = decoder.decode(in, out, true);
        }
        String notice = String.format(
                Locale.ROOT,
                "it is no UTF-8 (line %d, byte 0x%02X) and was read as Windows-1252",
                NoTextException.line(bytes, first),
                bytes[first] & 0xff);
        return new Decoded(withoutMark(out.flip().toString()), Optional.of(notice));
    }

    /** UTF-16 or UTF-32, by its mark, or by the zeros that Latin letters have in it. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        int[] zeros = new int[2];
        int seen = Math.min(bytes.length, LOOK) & ~1;
        for (int i = 0; i < seen; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        boolean little = zeros[1] * 4 > seen && zeros[0] * 40 <= seen;
        boolean big = zeros[0] * 4 > seen && zeros[1] * 40 <= seen;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static int validUpTo(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out =
                CharBuffer.allocate((int) (bytes.length * charset.newDecoder().maxCharsPerByte()) + 1);
        charset.newDecoder().decode(in, out, true);
        return Math.min(in.position(), bytes.length - 1);
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
