package dev.holdpoint.situation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 digests as verdicts show them: {@code sha256:} and 64 hexadecimal digits. */
public final class Digests {
    private Digests() {}

    /**
     * The digest of what a situation says: of its facts as canonical JSON (RFC 8785), the texts of attachments included. The same
     * facts have the same digest whether written as YAML, as JSON or in code, and wherever they stand.
     */
    public static String of(Situation situation) {
        return of(CanonicalSituation.of(situation).getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The digest of bytes as web pages write it: {@code sha256-} and base 64. */
    public static String base64(byte[] bytes) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
