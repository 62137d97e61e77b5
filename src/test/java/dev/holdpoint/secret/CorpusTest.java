package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.redact.Redactor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        assertThat(score.recall()).as(score.missed()).isGreaterThanOrEqualTo(RECALL);
        assertThat(unseen.recall()).as(unseen.missed()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void benignTextsAreLeftAlone() {
        List<String> tuned = Corpus.benign(false);
        List<String> heldOut = Corpus.benign(true);
        assertThat(tuned.size() + heldOut.size()).isGreaterThanOrEqualTo(150);
        List<String> flagged = flagged(tuned);
        List<String> unseen = flagged(heldOut);
        System.out.printf(
                Locale.ROOT,
                "benign texts flagged: tuned %d of %d, held out %d of %d%n",
                flagged.size(),
                tuned.size(),
                unseen.size(),
                heldOut.size());
        int most = (int) (FLAGGED * (tuned.size() + heldOut.size()));
        assertThat(Stream.concat(flagged.stream(), unseen.stream())).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void redactionLeavesNoneOfTheFoundSecretsAndNothingToFind() {
        for (Corpus.Incident incident : Corpus.incidents(false)) {
            String redacted = Redactor.forOnePacket().redact(incident.text()).text();
            assertThat(Scanner.standard().scan(redacted)).isEmpty();
            assertThat(Redactor.forOnePacket().redact(redacted).text()).isEqualTo(redacted);
        }
    }

    private static List<String> flagged(List<String> texts) {
        return texts.stream()
                .filter(text -> !Scanner.standard().scan(text).isEmpty())
                .map(text -> Scanner.standard().scan(text) + " in " + text)
                .toList();
    }
}
