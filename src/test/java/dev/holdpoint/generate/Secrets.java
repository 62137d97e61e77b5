package dev.holdpoint.generate;

import dev.holdpoint.secret.SecretKind;
import java.util.SplittableRandom;

/** Invented secrets from a seed, put together from parts so that none stands in the sources. Not thread-safe. */
public final class Secrets {
    /** No vowels, c or x: what happens to spell "your" is taken for a placeholder, and "csc" and digits for the code of a card. */
    private static final String LOWER = "bdfghjkmnpqrstvwyz";

    private static final String UPPER = "BDFGHJKLMNPQRSTVWYZ";
    private static final String DIGITS = "23456789";

    private final SplittableRandom random;

    /** Secrets of that seed. */
    public Secrets(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A secret.
     *
     * @param kind what it is
     * @param text as somebody writes it, with the words that give it away
     * @param core what must not be seen
     */
    public record Secret(SecretKind kind, String text, String core) {}

    /** The next one; kinds take turns at random. */
    public Secret next() {
        String key = key(48) + "7c";
        return switch (random.nextInt(10)) {
            case 0 -> whole(SecretKind.PROVIDER_KEY, "sk-" + "proj-" + key);
            case 1 -> whole(SecretKind.PROVIDER_KEY, "sk-" + "ant-api03-" + key + key(40));
            case 2 -> whole(SecretKind.PROVIDER_KEY, "gh" + "p_" + key(34) + "7c");
            case 3 ->
                whole(
                        SecretKind.PROVIDER_KEY,
                        "xo" + "xb-" + letters(DIGITS, 12) + "-" + letters(DIGITS, 12) + "-" + key(24));
            case 4 ->
                within(
                        SecretKind.CREDENTIAL,
                        "password: ",
                        letters(UPPER, 1) + letters(LOWER, 7) + letters(DIGITS, 3) + "!",
                        "");
            case 5 -> within(SecretKind.CREDENTIAL, "my" + "sql://shop:", key(14) + "7c", "@db.internal/wp");
            case 6 ->
                within(
                        SecretKind.CUSTOMER_DETAIL,
                        "write to ",
                        letters(LOWER, 8) + "@" + letters(LOWER, 9) + ".de",
                        "");
            case 7, 8 -> whole(SecretKind.PAYMENT_DATA, card());
            default -> whole(SecretKind.RAW_LOG, log());
        };
    }

    private static Secret whole(SecretKind kind, String secret) {
        return new Secret(kind, secret, secret);
    }

    private static Secret within(SecretKind kind, String before, String core, String after) {
        return new Secret(kind, before + core + after, core);
    }

    /** Lines as PHP stamps them. */
    private String log() {
        StringBuilder log = new StringBuilder();
        for (int line = 0; line < 4; line++) {
            log.append("[29-Apr-2026 09:3")
                    .append(line)
                    .append(":12 UTC] PHP Warning:  undefined ")
                    .append(letters(LOWER, 9))
                    .append(line < 3 ? "\n" : "");
        }
        return log.toString();
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
