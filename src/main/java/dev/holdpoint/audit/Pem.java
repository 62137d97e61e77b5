package dev.holdpoint.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Keys as text files: a label, and base 64 between two lines that name it (RFC 7468). */
final class Pem {
    static final String ALGORITHM = "Ed25519";

    /** No key of this kind comes near. */
    private static final int LARGEST = 16_384;

    private Pem() {}

    /** The bytes under that label. @throws LogException if the file has none */
    static byte[] read(Path file, String label) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
            int start = text.indexOf(begin(label));
            int end = text.indexOf(end(label));
            if (start < 0 || end < start) {
                throw new LogException(file + " holds no " + label + " in PEM form");
            }
            return Base64.getMimeDecoder()
                    .decode(text.substring(start + begin(label).length(), end));
        } catch (IOException | IllegalArgumentException e) {
            throw new LogException("the key " + file + " cannot be read", e);
        }
    }

    static String text(String label, byte[] key) {
        return begin(label) + "\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n" + end(label) + "\n";
    }

    private static String begin(String label) {
        return "-----BEGIN " + label + "-----";
    }

    private static String end(String label) {
        return "-----END " + label + "-----";
    }
}
