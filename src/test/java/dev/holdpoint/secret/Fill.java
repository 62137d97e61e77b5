package dev.holdpoint.secret;

import java.util.Random;
import java.util.Set;

/**
 * Fills templates such as {@code "sk-ant-api03-{s:95}"} with characters made from a seed, so that no secret stands in the sources, not
 * even an invented one. {@code a} letters and digits, {@code h} hexadecimal, {@code u} upper case and digits, {@code n} lower case and digits, {@code s} URL-safe,
 * {@code b} Base64, {@code d} digits, {@code l} lower case, {@code x} only x, {@code p} a password as people choose them; {@code card:4} a card number
 * that starts so and whose check digit is right, {@code card-:4} one in groups.
 */
public final class Fill {
    private static final String LOWER = "abcdefghijkmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final Set<String> SPECS =
            Set.of("a", "h", "n", "u", "s", "b", "d", "l", "p", "card", "card-", "card ", "card.", "amex");
    private final Random random;

    public Fill(long seed) {
        random = new Random(seed);
    }

    public String fill(String template) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            int colon = template.indexOf(':', open);
            if (colon < 0
                    || close < 0
                    || colon > close
                    || !SPECS.contains(template.substring(open + 1, colon))
                    || !isCount(template, colon + 1, close)) {
                out.append(template, at, open + 1);
                at = open + 1;
                continue;
            }
            out.append(template, at, open)
                    .append(part(template.substring(open + 1, colon), template.substring(colon + 1, close)));
            at = close + 1;
        }
        return out.append(template, at, template.length()).toString();
    }

    private static boolean isCount(String text, int from, int to) {
        return to > from && to - from < 6 && Alphabet.DIGITS.runEnd(text, from, to) == to;
    }

    private String part(String spec, String count) {
        return switch (spec) {
            case "a" -> key(LOWER + UPPER + DIGITS, count);
            case "h" -> key("0123456789abcdef", count);
            case "n" -> key(LOWER + DIGITS, count);
            case "u" -> key(UPPER + DIGITS, count);
            case "s" -> key(LOWER + UPPER + DIGITS + "-_", count);
            case "b" -> key(LOWER + UPPER + DIGITS + "+/", count);
            case "d" -> random(DIGITS, Integer.parseInt(count));
            case "l" -> random(LOWER, Integer.parseInt(count));
            case "x" -> "x".repeat(Integer.parseInt(count));
            case "p" -> password(Integer.parseInt(count));
            case "card" -> card(count, 16);
            case "card-" -> card(count, 16).replaceAll("(\\d{4})(?=\\d)", "$1-");
            case "card " -> card(count, 16).replaceAll("(\\d{4})(?=\\d)", "$1 ");
            case "card." -> card(count, 16).replaceAll("(\\d{4})(?=\\d)", "$1.");
            case "amex" -> card(count, 15);
            default -> throw new IllegalArgumentException(spec);
        };
    }

    /** Ends with a letter and a digit, so that it is never letters only. */
    private String key(String alphabet, String count) {
        int length = Integer.parseInt(count);
        return length < 6
                ? random(alphabet, length)
                : random(alphabet, length - 3) + (alphabet.contains("e") ? "e7c" : "E7C");
    }

    private String password(int length) {
        return random(UPPER, 1) + random(LOWER, length - 4) + random(DIGITS, 2) + random("!$#*", 1);
    }

    private String card(String prefix, int length) {
        String body = prefix + random(DIGITS, length - 1 - prefix.length());
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
        }
        return body + (10 - sum % 10) % 10;
    }

    private String random(String alphabet, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return out.toString();
    }
}
