package dev.holdpoint.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** A public Ed25519 key whose signatures on a log's records are believed. Read from the PEM form that {@code openssl pkey -pubout} writes. */
public final class TrustedKey {
    static final String LABEL = "PUBLIC KEY";

    private final PublicKey key;

    private TrustedKey(PublicKey key) {
        this.key = key;
    }

    /** The key in that file. @throws LogException if there is none that can be used */
    public static TrustedKey read(Path file) {
        try {
            return new TrustedKey(KeyFactory.getInstance(Pem.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Pem.read(file, LABEL))));
        } catch (GeneralSecurityException e) {
            throw new LogException(file + " holds no public Ed25519 key", e);
        }
    }

    /** Whether the holder of this key signed the record. */
    boolean signed(LogRecord record) {
        try {
            Signature signature = Signature.getInstance(Pem.ALGORITHM);
            signature.initVerify(key);
            signature.update(record.hash().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(record.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
