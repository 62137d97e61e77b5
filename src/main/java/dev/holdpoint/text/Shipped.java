package dev.holdpoint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with Holdpoint. */
public final class Shipped {
    private Shipped() {}

    /** One of {@code rules/}, as this release has it. */
    public static String rules(String name) {
        return beside(Shipped.class, "/dev/holdpoint/rules/" + name);
    }

    /**
     * One that lies beside a class.
     *
     * @throws IllegalStateException if there is none: what came is not whole
     */
    public static String beside(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
