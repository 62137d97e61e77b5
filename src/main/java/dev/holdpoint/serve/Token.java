package dev.holdpoint.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A secret that lets its bearer in. Never printed; compared in a time that does not tell how much of it was right. */
public final class Token {
    /** The fewest characters that are not found by trying. */
    public static final int SHORTEST = 20;

    private final byte[] secret;

    private Token(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The token that a file holds, without blanks around it.
     *
     * @throws IllegalArgumentException if it is too short
     */
    public static Token of(String text) {
        String secret = text.strip();
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("a token has at least " + SHORTEST + " characters");
        }
        return new Token(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an Authorization header shows it: as a bearer's token, or as the password that a browser asks for. */
    boolean isShownBy(@Nullable String authorization) {
        if (authorization == null) {
            return false;
        }
        if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return isSame(authorization.substring(7).strip().getBytes(StandardCharsets.UTF_8));
        }
        return authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && isSame(password(authorization.substring(6).strip()));
    }

    private boolean isSame(byte[] shown) {
        return MessageDigest.isEqual(secret, shown);
    }

    private static byte[] password(String basic) {
        try {
            String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
