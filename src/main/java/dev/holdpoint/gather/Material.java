package dev.holdpoint.gather;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Something to gather from: a name and a text. */
public final class Material {
    /** The largest material, in bytes, or in characters where it comes as a text. */
    public static final int LARGEST = 8 << 20;

    private static final String LAST_RESORT = "it is no UTF-8 and was read as Windows-1252";

    private final String name;
    private final String text;
    private final @Nullable String notice;

    private Material(String name, String text, @Nullable String notice) {
        this.name = name;
        this.text = text;
        this.notice = notice;
    }

    /** A text. @throws IllegalArgumentException if it is larger than {@link #LARGEST} */
    public static Material of(String name, String text) {
        return new Material(name, within(text.length(), name, text), null);
    }

    /**
     * The text that the bytes are: UTF-16 where a mark says so, else UTF-8, and what is none of them as Windows-1252.
     *
     * @throws IllegalArgumentException if there are more than {@link #LARGEST} of them
     */
    public static Material of(String name, byte[] bytes) {
        within(bytes.length, name, "");
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            return new Material(name, new String(bytes, StandardCharsets.UTF_16), null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Material(name, text, null);
        } catch (CharacterCodingException e) {
            return new Material(name, new String(bytes, Charset.forName("windows-1252")), LAST_RESORT);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static String within(int size, String name, String text) {
        if (size > LARGEST) {
            throw new IllegalArgumentException(name + " is larger than " + (LARGEST >> 20) + " MiB");
        }
        return text;
    }

    /** What it is called in what is gathered. */
    public String name() {
        return name;
    }

    String text() {
        return text;
    }

    @Nullable
    String notice() {
        return notice;
    }

    /** Whether it is something else than a text. */
    boolean binary() {
        return text.indexOf('\0') >= 0;
    }
}
