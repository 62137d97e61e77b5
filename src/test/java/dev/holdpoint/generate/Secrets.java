package dev.holdpoint.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Invented secrets from a seed, put together from parts so that none stands in the sources. Not thread-safe. */
public final class Secrets {
    private static final String LOWER = "abcdefghijkmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";

    private final SplittableRandom random;

    /** Secrets of that seed. */
    public Secrets(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A secret.
     *
     * @param text as somebody writes it, with the words that give it away
     * @param core what must not be seen
     */
    public record Secret(String text, String core) {}

    /** The next one; kinds take turns at random. */
    public Secret next() {
        String key = key(48) + "7c";
        String password = letters(UPPER, 1) + letters(LOWER, 7) + letters(DIGITS, 3) + "!";
        List<Secret> kinds = List.of(
                whole("sk-" + "proj-" + key),
                whole("sk-" + "ant-api03-" + key + key(40)),
                whole("gh" + "p_" + key(34) + "7c"),
                whole("xo" + "xb-" + letters(DIGITS, 12) + "-" + letters(DIGITS, 12) + "-" + key(24)),
                new Secret("password: " + password, password),
                new Secret("my" + "sql://shop:" + key(14) + "7c@db.internal/wp", ""),
                new Secret("write to " + letters(LOWER, 8) + "@" + letters(LOWER, 9) + ".de", ""),
                whole(card()));
        Secret chosen = kinds.get(random.nextInt(kinds.size()));
        if (!chosen.core().isEmpty()) {
            return chosen;
        }
        String text = chosen.text();
        String core = text.startsWith("write")
                ? text.substring("write to ".length())
                : text.substring(text.indexOf("shop:") + 5, text.indexOf('@'));
        return new Secret(text, core);
    }

    private static Secret whole(String secret) {
        return new Secret(secret, secret);
    }

    private String card() {
        String body = "4" + "539" + letters(DIGITS, 11);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
        }
        return body + (10 - sum % 10) % 10;
    }

    private String key(int length) {
        return letters(LOWER + UPPER + DIGITS, length);
    }

    private String letters(String alphabet, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return out.toString();
    }
}
