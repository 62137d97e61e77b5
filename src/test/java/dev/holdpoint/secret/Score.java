package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many of the labelled secrets were found whole, and how many hits lie where no secret is: by kind of text. */
final class Score {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private int otherKind;

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
        counts.forEach((family, count) -> out.append(String.format(
                Locale.ROOT, "  %-22s found %3d of %3d, extra hits %d%n", family, count[0], count[1], count[2])));
        return out.append(String.format(
                        Locale.ROOT, "  recall %.1f %%, under another kind %d%n", recall() * 100, otherKind))
                .toString();
    }

    private void add(Corpus.Incident incident, List<Hit> hits) {
        int[] count = counts.computeIfAbsent(incident.family(), family -> new int[3]);
        for (Corpus.Labelled secret : incident.secrets()) {
            boolean found = isFound(incident.text(), secret, hits);
            count[0] += found ? 1 : 0;
            count[1]++;
            if (!found) {
                missed.add(incident.family() + " " + secret.kind() + " missed: <<"
                        + incident.text().substring(secret.start(), secret.end()) + ">> in: " + incident.text() + " "
                        + hits);
            }
        }
        for (Hit hit : hits) {
            if (incident.secrets().stream().noneMatch(s -> s.start() < hit.end() && hit.start() < s.end())) {
                count[2]++;
                missed.add("extra " + hit + ": " + incident.text().substring(hit.start(), hit.end()) + " in: "
                        + incident.text());
            }
        }
    }

    /** Found means: with all but a sign at its edges. */
    private boolean isFound(String text, Corpus.Labelled secret, List<Hit> hits) {
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
        otherKind += open == 0 && !named ? 1 : 0;
        return open == 0;
    }
}
