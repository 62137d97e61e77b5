package dev.holdpoint.report;

import dev.holdpoint.situation.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How pages look: one style sheet, which stands in each page. */
final class Style {
    static final String CSS = load();

    /** What a content security policy calls it. */
    static final String HASH = Digests.base64(CSS.getBytes(StandardCharsets.UTF_8));

    private Style() {}

    private static String load() {
        try (InputStream in = Style.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
