package dev.holdpoint.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * An Ed25519 key with which somebody signs the records of a log, so that rewriting them shows. Read from the PEM form that
 * {@code openssl genpkey -algorithm ed25519} writes (PKCS #8, not encrypted). It is never shown, and no message quotes it.
 */
public final class SigningKey {
    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /** The key in that file. @throws LogException if there is none that can be used */
    public static SigningKey read(Path file) {
        try {
            return new SigningKey(KeyFactory.getInstance(Pem.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Pem.read(file, LABEL))));
        } catch (GeneralSecurityException e) {
            throw new LogException(file + " holds no Ed25519 key to sign with; `holdpoint log key FILE` makes one", e);
        }
    }

    /**
     * Makes a new pair: the key to sign with in that file, readable by its owner alone, and the key to trust beside it, under the same
     * name with {@code .pub} behind it.
     *
     * @throws LogException if one of the two is there already, or cannot be written
     */
    public static Path generate(Path file) {
        Path trusted = file.resolveSibling(file.getFileName() + ".pub");
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Pem.ALGORITHM).generateKeyPair();
            if (Files.exists(trusted)) {
                throw new FileAlreadyExistsException(trusted.toString());
            }
            create(file, Pem.text(LABEL, pair.getPrivate().getEncoded()), ownerOnly(file));
            create(trusted, Pem.text(TrustedKey.LABEL, pair.getPublic().getEncoded()));
            return trusted;
        } catch (FileAlreadyExistsException e) {
            throw new LogException(e.getFile() + " is there already, and is left as it is", e);
        } catch (IOException e) {
            throw new LogException(file + " could not be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    private static void create(Path file, String text, FileAttribute<?>... attributes) throws IOException {
        Files.createFile(file, attributes);
        Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
    }

    /** On systems that know owners; elsewhere the folder's rights decide. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The signature over that text, in base 64. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(Pem.ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read signs", e);
        }
    }
}
