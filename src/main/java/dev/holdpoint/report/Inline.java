package dev.holdpoint.report;

import dev.holdpoint.situation.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What stands in a page as it is: a style sheet or a script of ours.
 *
 * @param text its text
 * @param hash what a content security policy calls it
 */
public record Inline(String text, String hash) {
    /** What stands beside the classes of a package. @throws IllegalStateException if nothing of that name does */
    public static Inline of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            byte[] bytes = in.readAllBytes();
            return new Inline(new String(bytes, StandardCharsets.UTF_8), Digests.base64(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
