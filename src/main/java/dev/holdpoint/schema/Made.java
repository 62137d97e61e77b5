package dev.holdpoint.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the build made of rules/format.yaml. */
final class Made {
    private Made() {}

    static String text(String name) {
        try (InputStream in = Made.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build made no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
