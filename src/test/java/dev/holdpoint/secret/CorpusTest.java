package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.redact.Redactor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final double RECALL = 0.95;
    private static final double FLAGGED = 0.02;

    @Test
    void secretsInIncidentTextsAreFound() {
        List<Corpus.Incident> tuned = Corpus.incidents(false);
        List<Corpus.Incident> heldOut = Corpus.incidents(true);
        assertThat(tuned.size() + heldOut.size()).isGreaterThanOrEqualTo(150);
        Score score = Score.of(tuned);
        Score unseen = Score.of(heldOut);
        System.out.print("incident texts, tuned\n" + score + "incident texts, held out\n" + unseen);
        if (Boolean.getBoolean("holdpoint.corpus.missed")) {
            System.out.println(score.missed());
        }
        assertThat(score.recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(unseen.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void benignTextsAreLeftAlone() {
        List<Corpus.Incident> tuned = Corpus.benign(false);
        List<Corpus.Incident> heldOut = Corpus.benign(true);
        assertThat(tuned.size() + heldOut.size()).isGreaterThanOrEqualTo(450);
        Map<String, Long> flagged = flagged(tuned);
        Map<String, Long> unseen = flagged(heldOut);
        System.out.printf(
                Locale.ROOT,
                "benign texts flagged: tuned %s of %d, held out %s of %d%n",
                flagged,
                tuned.size(),
                unseen,
                heldOut.size());
        if (Boolean.getBoolean("holdpoint.corpus.missed")) {
            System.out.println(Score.of(tuned).missed());
        }
        assertThat(count(flagged)).isLessThanOrEqualTo((long) (FLAGGED * tuned.size()));
        assertThat(count(unseen)).isLessThanOrEqualTo((long) (FLAGGED * heldOut.size()));
    }

    @Test
    void redactionLeavesNoneOfTheFoundSecretsAndNothingToFind() {
        for (Corpus.Incident incident : Corpus.incidents(false)) {
            String redacted = Redactor.forOnePacket().redact(incident.text()).text();
            assertThat(Scanner.standard().scan(redacted)).isEmpty();
            assertThat(Redactor.forOnePacket().redact(redacted).text()).isEqualTo(redacted);
        }
    }

    /** How many texts of a kind the scanner found something in. */
    private static Map<String, Long> flagged(List<Corpus.Incident> texts) {
        return texts.stream()
                .filter(text -> !Scanner.standard().scan(text.text()).isEmpty())
                .collect(Collectors.groupingBy(Corpus.Incident::family, TreeMap::new, Collectors.counting()));
    }

    private static long count(Map<String, Long> flagged) {
        return flagged.values().stream().mapToLong(Long::longValue).sum();
    }
}
