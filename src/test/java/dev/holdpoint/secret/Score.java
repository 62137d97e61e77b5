package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many of the labelled secrets were found whole under their kind, and how many hits lie where no secret is. */
final class Score {
    private final Map<SecretKind, int[]> counts = new EnumMap<>(SecretKind.class);
    private final List<String> missed = new ArrayList<>();

    static Score of(List<Corpus.Incident> incidents) {
        Score score = new Score();
        for (Corpus.Incident incident : incidents) {
            score.add(incident, Scanner.standard().scan(incident.text()));
        }
        return score;
    }

    double recall() {
        int found = 0;
        int all = 0;
        for (int[] count : counts.values()) {
            found += count[0];
            all += count[1];
        }
        return (double) found / all;
    }

    String missed() {
        return String.join("\n", missed);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        counts.forEach((kind, count) -> out.append(String.format(
                Locale.ROOT,
                "  %-16s found %3d of %3d, extra hits %d%n",
                kind.wireName(),
                count[0],
                count[1],
                count[2])));
        return out.append(String.format(Locale.ROOT, "  recall %.1f %%%n", recall() * 100))
                .toString();
    }

    private void add(Corpus.Incident incident, List<Hit> hits) {
        for (Corpus.Labelled secret : incident.secrets()) {
            boolean found = isFound(incident.text(), secret, hits);
            count(secret.kind())[0] += found ? 1 : 0;
            count(secret.kind())[1]++;
            if (!found) {
                missed.add(secret.kind() + " missed: <<" + incident.text().substring(secret.start(), secret.end())
                        + ">> in: " + incident.text() + " " + hits);
            }
        }
        for (Hit hit : hits) {
            if (incident.secrets().stream().noneMatch(s -> s.start() < hit.end() && hit.start() < s.end())) {
                count(hit.kind())[2]++;
                missed.add("extra " + hit + ": " + incident.text().substring(hit.start(), hit.end()));
            }
        }
    }

    /** Found means: under its kind, and with all but a sign at its edges. */
    private static boolean isFound(String text, Corpus.Labelled secret, List<Hit> hits) {
        int open = Chars.alnums(text, secret.start(), secret.end());
        boolean named = false;
        for (Hit hit : hits) {
            int from = Math.max(hit.start(), secret.start());
            int to = Math.min(hit.end(), secret.end());
            if (from < to) {
                open -= Chars.alnums(text, from, to);
                named |= hit.kind() == secret.kind();
            }
        }
        return named && open == 0;
    }

    private int[] count(SecretKind kind) {
        return counts.computeIfAbsent(kind, k -> new int[3]);
    }
}
