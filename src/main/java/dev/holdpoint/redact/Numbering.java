package dev.holdpoint.redact;

import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each secret of a packet its placeholder. Holds the secrets, so it must not be shown or kept. */
final class Numbering {
    private final Map<SecretKind, Map<String, Integer>> numbers = new EnumMap<>(SecretKind.class);

    String placeholder(SecretKind kind, String secret) {
        Map<String, Integer> known = numbers.computeIfAbsent(kind, k -> new HashMap<>());
        int number = known.computeIfAbsent(sameness(kind, Scanner.asMeant(secret)), same -> known.size() + 1);
        return "[" + kind.wireName() + "-" + number + "]";
    }

    /** A card or a phone number is the same in any grouping, an address in any case. */
    private static String sameness(SecretKind kind, String secret) {
        if (kind != SecretKind.PAYMENT_DATA && kind != SecretKind.CUSTOMER_DETAIL) {
            return secret;
        }
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < secret.length(); i++) {
            if (Character.isLetterOrDigit(secret.charAt(i))) {
                bare.append(secret.charAt(i));
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
