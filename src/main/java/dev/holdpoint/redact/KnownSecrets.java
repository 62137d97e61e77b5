package dev.holdpoint.redact;

import dev.holdpoint.secret.Chars;
import dev.holdpoint.secret.Detector;
import dev.holdpoint.secret.Finder;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.NameParts;
import dev.holdpoint.secret.Repeated;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.secret.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the secrets of one packet, and finds them where no word or shape gives them away: "I tried Hunter-22 again". */
final class KnownSecrets {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;
    private static final int SHORTEST_ANCHOR = 4;

    /** As long as this, it stands nowhere by chance, not even within a word. */
    private static final int LONG = 16;

    private static final int MOST = 2_000;

    private final Map<String, Detector> rows = new LinkedHashMap<>();
    private @Nullable Scanner scanner;

    void learn(String text, List<Hit> hits) {
        for (Hit hit : hits) {
            for (String part : NameParts.of(text, hit)) { // "Obuchowicz called again"
                remember(hit, part, NameParts.anchor(part));
            }
            int length = hit.end() - hit.start();
            if (hit.kind() == SecretKind.RAW_LOG || length < SHORTEST || length > LONGEST || rows.size() >= MOST) {
                continue;
            }
            String secret = Scanner.asMeant(text.substring(hit.start(), hit.end()));
            String anchor = anchor(secret);
            if (anchor.length() >= SHORTEST_ANCHOR && Repeated.isTelling(hit.kind(), secret)) {
                remember(hit, secret, anchor);
            }
        }
    }

    private void remember(Hit hit, String secret, String anchor) {
        if (rows.size() < MOST && !rows.containsKey(secret)) {
            rows.put(secret, Detector.shaped(hit.detector(), hit.kind(), new LiteralFinder(secret), anchor));
            scanner = null;
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

        private final boolean plain;

        LiteralFinder(String secret) {
            this.secret = secret;
            this.plain = Repeated.isPlainWord(secret);
        }

        @Override
        public @Nullable Span find(String text, int start, int end) {
            int to = start + secret.length();
            boolean alone = secret.length() >= LONG || (Chars.startsWord(text, start) && Chars.endsWord(text, to));
            boolean itself = alone && text.startsWith(secret, start) && !(plain && isJoined(text, start, to));
            return itself ? new Span(start, to) : null;
        }

        /** A word by itself is no part of a host, a file's name, a plugin's folder or a compound. */
        private static boolean isJoined(String text, int start, int end) {
            char before = start == 0 ? ' ' : text.charAt(start - 1);
            char behind = end >= text.length() ? ' ' : text.charAt(end);
            boolean dot = behind == '.' && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            return dot
                    || "-_.".indexOf(before) >= 0
                    || "-_".indexOf(behind) >= 0
                    || text.startsWith("plugins/", start - 8)
                    || text.startsWith("themes/", start - 7);
        }
    }
}
