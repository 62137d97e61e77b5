package dev.holdpoint;

import dev.holdpoint.verdict.PolicyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The rules that this release comes with. */
final class StandardPolicy {
    private StandardPolicy() {}

    static PolicyId id() {
        return new PolicyId(version(), () -> "sha256:");
    }

    static String version() {
        try (InputStream in = StandardPolicy.class.getResourceAsStream("holdpoint.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
