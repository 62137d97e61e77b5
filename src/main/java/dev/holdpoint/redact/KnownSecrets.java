package dev.holdpoint.redact;

import dev.holdpoint.secret.Chars;
import dev.holdpoint.secret.Detector;
import dev.holdpoint.secret.Finder;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.secret.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the secrets of one packet, and finds them where no word or shape gives them away: "I tried Hunter-22 again". */
final class KnownSecrets {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 200;

    /** As long as this, it stands nowhere by chance, not even within a word. */
    private static final int LONG = 16;

    private static final int MOST = 2_000;

    private final Map<String, Detector> rows = new LinkedHashMap<>();
    private @Nullable Scanner scanner;

    void learn(String text, List<Hit> hits) {
        for (Hit hit : hits) {
            int length = hit.end() - hit.start();
            if (hit.kind() == SecretKind.RAW_LOG || length < SHORTEST || length > LONGEST || rows.size() >= MOST) {
                continue;
            }
            String secret = Scanner.asMeant(text.substring(hit.start(), hit.end()));
            if (isTelling(secret) && !rows.containsKey(secret)) {
                String anchor = anchor(secret);
                if (anchor.length() >= 4) {
                    rows.put(secret, Detector.shaped(hit.detector(), hit.kind(), new LiteralFinder(secret), anchor));
                    scanner = null;
                }
            }
        }
    }

    List<Hit> in(String text) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Scanner current = scanner;
        if (current == null) {
            current = new Scanner(List.copyOf(rows.values()));
            scanner = current;
        }
        return current.scan(text);
    }

    /** Whether it would hardly stand in a text by chance: letters and digits, or a name of several words. */
    private static boolean isTelling(String secret) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < secret.length(); i++) {
            digit |= Chars.isDigit(secret.charAt(i));
            letter |= Character.isLetter(secret.charAt(i));
        }
        return letter && (digit || secret.indexOf(' ') > 0);
    }

    /** The beginning of the secret as far as an anchor can hold it. */
    private static String anchor(String secret) {
        StringBuilder anchor = new StringBuilder();
        for (int i = 0; i < secret.length() && secret.charAt(i) < 128 && anchor.length() < 24; i++) {
            char c = Character.toLowerCase(secret.charAt(i));
            anchor.append(Chars.isDigit(c) ? '0' : c);
        }
        return anchor.toString();
    }

    private static final class LiteralFinder implements Finder {
        private final String secret;

        LiteralFinder(String secret) {
            this.secret = secret;
        }

        @Override
        public @Nullable Span find(String text, int start, int end) {
            int to = start + secret.length();
            boolean alone = secret.length() >= LONG || (Chars.startsWord(text, start) && Chars.endsWord(text, to));
            return alone && text.startsWith(secret, start) ? new Span(start, to) : null;
        }
    }
}
