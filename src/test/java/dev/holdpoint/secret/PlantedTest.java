package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.redact.Redactor;
import dev.holdpoint.secret.Corpus.Incident;
import dev.holdpoint.secret.Corpus.Labelled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Secrets of more than a hundred kinds, as field material shows them, in every dress: what of them is left when the text has been
 * redacted. {@code -Dholdpoint.corpus.missed=true} prints each. A third is held out: nothing is adjusted to it.
 */
class PlantedTest {
    private static final double OUT = 0.05;

    @Test
    void hardlyAnySecretComesOutAndNoneForAnInvisibleCharacter() {
        Count tuned = Count.of(Corpus.planted(false));
        Count heldOut = Count.of(Corpus.planted(true));
        if (Boolean.getBoolean("holdpoint.corpus.missed")) {
            tuned.missed.forEach(one -> System.out.println(one.replace("\0", "")));
        }
        System.out.print("planted, tuned: " + tuned + "planted, held out: " + heldOut);
        assertThat(tuned.kinds.size()).isGreaterThanOrEqualTo(65);
        assertThat(tuned.share()).isLessThanOrEqualTo(OUT);
        assertThat(heldOut.share()).isLessThanOrEqualTo(OUT);
        assertThat(tuned.hidden + heldOut.hidden).isZero();
    }

    @Test
    void ordinaryTextIsLeftAsItIs() {
        for (boolean heldOut : new boolean[] {false, true}) {
            List<Incident> texts = Corpus.ordinary(heldOut);
            List<String> changed = new ArrayList<>();
            for (Incident text : texts) {
                List<Hit> hits = Scanner.standard().scan(text.text());
                if (!hits.isEmpty()) {
                    changed.add(text.family()
                            + hits.stream()
                                    .map(hit ->
                                            hit.detector() + ":" + text.text().substring(hit.start(), hit.end()))
                                    .toList());
                }
            }
            System.out.printf(
                    Locale.ROOT, "ordinary, held out %s: %d of %d changed%n", heldOut, changed.size(), texts.size());
            if (Boolean.getBoolean("holdpoint.corpus.missed")) {
                changed.forEach(System.out::println);
            }
            assertThat(changed).hasSizeLessThanOrEqualTo(texts.size() / 50);
        }
    }

    /** How many came out, by kind and by dress. */
    private static final class Count {
        private final Map<String, int[]> kinds = new TreeMap<>();
        private final Map<Dress, int[]> dresses = new TreeMap<>();
        private final List<String> missed = new ArrayList<>();
        private int hidden;

        static Count of(List<Incident> incidents) {
            Count count = new Count();
            for (Incident incident : incidents) {
                boolean plain = count.add(incident, Dress.PLAIN);
                for (Dress dress : Dress.values()) {
                    if (dress != Dress.PLAIN) {
                        boolean out = count.add(incident, dress);
                        count.hidden += out && !plain && dress == Dress.INVISIBLE ? 1 : 0;
                    }
                }
            }
            return count;
        }

        private boolean add(Incident incident, Dress dress) {
            String text = dress.put(incident);
            String redacted = Redactor.forOnePacket().redact(text).text();
            String seen = dress == Dress.BASE64 && !redacted.equals(text) ? "" : Scanner.asMeant(redacted);
            boolean some = false;
            for (Labelled secret : incident.secrets()) {
                String value = incident.text().substring(secret.start(), secret.end());
                boolean out = dress == Dress.BASE64 ? redacted.equals(text) : isLeft(value, secret.kind(), seen);
                some |= out;
                for (int[] sum : List.of(
                        kinds.computeIfAbsent(incident.family(), kind -> new int[2]),
                        dresses.computeIfAbsent(dress, one -> new int[2]))) {
                    sum[0] += out ? 1 : 0;
                    sum[1]++;
                }
                if (out) {
                    missed.add(incident.family() + " " + dress + " <<" + value + ">> in " + redacted);
                }
            }
            return some;
        }

        /** Half of it is as good as all of it; of a log, its last entry. */
        private static boolean isLeft(String value, SecretKind kind, String text) {
            if (kind == SecretKind.RAW_LOG) {
                String last = value.substring(value.lastIndexOf('\n') + 1);
                return text.contains(Scanner.asMeant(last.substring(0, Math.min(20, last.length()))));
            }
            String secret = Scanner.asMeant(value);
            int window = Math.max(Math.min(4, secret.length()), (secret.length() + 1) / 2);
            for (int i = 0; i + window <= secret.length(); i++) {
                if (text.contains(secret.substring(i, i + window))) {
                    return true;
                }
            }
            return false;
        }

        double share() {
            int[] sum = new int[2];
            kinds.values().forEach(kind -> {
                sum[0] += kind[0];
                sum[1] += kind[1];
            });
            return (double) sum[0] / sum[1];
        }

        @Override
        public String toString() {
            String all = String.format(
                    Locale.ROOT,
                    "%.1f %% come out, %d for an invisible character%n  %s%n  %s%n",
                    share() * 100,
                    hidden,
                    shown(dresses),
                    shown(kinds));
            return all;
        }

        private static String shown(Map<?, int[]> sums) {
            return sums.entrySet().stream()
                    .filter(sum -> sum.getValue()[0] > 0)
                    .map(sum -> sum.getKey() + " " + sum.getValue()[0] + "/" + sum.getValue()[1])
                    .collect(Collectors.joining(", "));
        }
    }

    /** How a text with secrets comes. */
    private enum Dress {
        PLAIN,
        MAIL,
        QUOTED,
        CODE,
        BOLD,
        CRLF,
        JSON,
        HTML,
        PERCENT,
        COLOUR,
        INVISIBLE,
        FULL_WIDTH,
        BASE64;

        String put(Incident incident) {
            return switch (this) {
                case MAIL -> "Hello,\n\nsince the update this happens:\n\n" + incident.text() + "\n\nCan you help?\n";
                case QUOTED -> "On Tuesday you wrote:\n> " + incident.text().replace("\n", "\n> ") + "\n";
                case CODE -> "```\n" + incident.text() + "\n```\n";
                case BOLD -> around(incident, "**", "**");
                case CRLF -> incident.text().replace("\n", "\r\n");
                case JSON -> "{\"note\":\"" + json(incident.text()) + "\"}";
                case HTML ->
                    "<p>"
                            + incident.text()
                                    .replace("&", "&amp;")
                                    .replace("<", "&lt;")
                                    .replace("\"", "&quot;") + "</p>";
                case PERCENT -> "?body=" + java.net.URLEncoder.encode(incident.text(), StandardCharsets.UTF_8);
                case COLOUR -> around(incident, "\u001b[33m", "\u001b[0m");
                case INVISIBLE -> hidden(incident);
                case FULL_WIDTH -> wide(incident);
                case BASE64 ->
                    "data: "
                            + Base64.getEncoder().encodeToString(incident.text().getBytes(StandardCharsets.UTF_8));
                default -> incident.text();
            };
        }

        private static String json(String text) {
            return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        }

        private static String around(Incident incident, String before, String behind) {
            StringBuilder out = new StringBuilder();
            int at = 0;
            for (Labelled secret : incident.secrets()) {
                out.append(incident.text(), at, secret.start()).append(before);
                out.append(incident.text(), secret.start(), secret.end()).append(behind);
                at = secret.end();
            }
            return out.append(incident.text().substring(at)).toString();
        }

        private static String hidden(Incident incident) {
            String[] signs = {"\u200e", "\u00ad", "\ufe0f", "\u2061", "\0", "\u180e"};
            StringBuilder out = new StringBuilder(incident.text());
            for (int i = incident.secrets().size() - 1; i >= 0; i--) {
                Labelled secret = incident.secrets().get(i);
                out.insert((secret.start() + secret.end()) / 2, signs[(secret.start() + i) % signs.length]);
            }
            return out.toString();
        }

        private static String wide(Incident incident) {
            StringBuilder out = new StringBuilder(incident.text());
            for (Labelled secret : incident.secrets()) {
                for (int i = secret.start(); i < secret.end(); i++) {
                    char c = out.charAt(i);
                    out.setCharAt(i, c > ' ' && c < 0x7f ? (char) (c - '!' + 0xff01) : c);
                }
            }
            return out.toString();
        }
    }
}
