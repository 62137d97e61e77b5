package dev.holdpoint.report;

import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Shipped;
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
        String text = Shipped.beside(beside, name);
        return new Inline(text, Digests.base64(text.getBytes(StandardCharsets.UTF_8)));
    }
}
