package dev.holdpoint.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which release this is. */
public final class HoldpointVersion {
    private HoldpointVersion() {}

    /** The version, such as {@code 1.0.0}. */
    public static String get() {
        try (InputStream in = HoldpointVersion.class.getResourceAsStream("/dev/holdpoint/holdpoint.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
