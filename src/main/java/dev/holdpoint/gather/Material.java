package dev.holdpoint.gather;

import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.FileKind;
import dev.holdpoint.text.NoTextException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something to gather from: a name and a text. */
public final class Material {
    /** The largest material, in bytes, or in characters where it comes as a text. */
    public static final int LARGEST = 8 << 20;

    private static final String NOTHING = "nothing in it has a form that is known";

    private final String name;
    private final String text;
    private final @Nullable String notice;
    private final String nothing;

    private Material(String name, String text, @Nullable String notice, String nothing) {
        this.name = name;
        this.text = text;
        this.notice = notice;
        this.nothing = nothing;
    }

    /** A text. @throws IllegalArgumentException if it is larger than {@link #LARGEST} */
    public static Material of(String name, String text) {
        return new Material(name, within(text.length(), name, text), null, NOTHING);
    }

    /**
     * The text that the bytes are, as {@link Decoded} reads it; empty where they are none.
     *
     * @throws IllegalArgumentException if there are more than {@link #LARGEST} of them
     */
    public static Material of(String name, byte[] bytes) {
        within(bytes.length, name, "");
        Optional<FileKind> kind = FileKind.of(bytes).filter(other -> !other.page());
        if (kind.isPresent()) {
            return new Material(
                    name,
                    "",
                    null,
                    "it was not read: it is " + kind.get().what() + ", not a text; "
                            + kind.get().way());
        }
        try {
            Decoded decoded = Decoded.of(bytes);
            return new Material(name, decoded.text(), decoded.notice().orElse(null), NOTHING);
        } catch (NoTextException e) {
            return new Material(name, "", null, "it was not read: " + e.getMessage());
        }
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

    /** What is said of it where it gives nothing. */
    String nothing() {
        return nothing;
    }

    Optional<Notice> notice() {
        return Optional.ofNullable(notice).map(what -> new Notice(name, what));
    }

    /** Whether it is something else than a text. */
    boolean binary() {
        return text.indexOf('\0') >= 0;
    }
}
