package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Area;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Place;
import dev.holdpoint.situation.Situation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SituationReaderTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/holdpoint/read");

    private static Situation yaml(String text) {
        return SituationReader.standard().read(text, "test.yaml");
    }

    private static SituationException refused(String text, String name) {
        return catchThrowableOfType(
                SituationException.class, () -> SituationReader.standard().read(text, name));
    }

    @Test
    void theExampleOfTheFormatIsReadInFull() {
        Situation situation = SituationReader.standard().read(FOLDER.resolve("complete.yaml"));
        assertThat(situation.source()).contains(FOLDER.resolve("complete.yaml").toString());
        assertThat(situation.release().touches().get()).containsExactly(Area.WORKFLOWS, Area.APPROVALS);
        assertThat(situation.update().record().rollbackDecision().place()).contains(new Place(61, 23));
        Attachment file =
                situation.incident().get().evidence().attachments().get().get(1);
        assertThat(file.text().get()).isEqualTo("diagnostics: 14 passed, 0 failed\n");
        assertThat(file.file().get()).isEqualTo("evidence/diagnostics.txt");
    }

    @Test
    void jsonSaysTheSameAsYaml() {
        assertThat(SituationReader.standard().read(FOLDER.resolve("complete.json")))
                .isEqualTo(SituationReader.standard().read(FOLDER.resolve("complete.yaml")));
    }

    @Test
    void aVersionKeepsItsText() {
        Situation situation = yaml("situation: 1\nenvironment: {wordpressVersion: 6.10, phpVersion: '8.10'}\n");
        assertThat(situation.environment().wordpressVersion().get()).hasToString("6.10");
        assertThat(situation.environment().phpVersion().get()).hasToString("8.10");
    }

    @Test
    void whatIsLeftOutIsUnknownAndAnEmptyIncidentIsNone() {
        Situation situation = yaml("situation: 1\nincident:\nrelease:\n  major: true\n  notesRead: unknown\n");
        assertThat(situation.incident().unknown()).isTrue();
        assertThat(situation.release().major().is(Answer.YES)).isTrue();
        assertThat(situation.release().notesRead().place()).contains(new Place(5, 14));
        assertThat(yaml("situation: 1\nincident: {}").incident().known()).isTrue();
    }

    @Test
    void everyProblemIsToldInTheOrderOfTheFile() {
        SituationException refusal = refused("""
                situation: 1
                release:
                  touchs: [workflows]
                  major: on
                  touches: [workflow, agents, agents]
                asOf: 2026-02-30
                """, "shop.yaml");
        assertThat(refusal.problems()).extracting(Problem::line).containsExactly(3, 4, 5, 5, 6);
        assertThat(refusal.problems()).extracting(Problem::suggestion).contains("touches", "workflows");
    }
}
