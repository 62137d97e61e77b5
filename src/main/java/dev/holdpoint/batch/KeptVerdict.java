package dev.holdpoint.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a verdict that {@code check --format json} printed into a file, which is often kept beside the situation. */
final class KeptVerdict {
    private static final Pattern START = Pattern.compile("\\{\\s*\"verdict\"");
    private static final int ENOUGH = 64;

    private KeptVerdict() {}

    static boolean is(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
            return START.matcher(start).lookingAt();
        } catch (IOException e) {
            // why it cannot be read is told by who reads it
            return false;
        }
    }
}
