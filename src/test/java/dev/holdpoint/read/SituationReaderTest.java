package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.ProblemJson;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Area;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Place;
import dev.holdpoint.situation.Situation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whatIsLeftOutIsUnknown() {
        Situation situation = yaml("situation: 1\nrelease:\n  major: true\n  notesRead: unknown\n");
        assertThat(situation.incident().unknown()).isTrue();
        assertThat(situation.isWithoutIncident()).isFalse();
        assertThat(situation.release().major().is(Answer.YES)).isTrue();
        assertThat(situation.release().notesRead().place()).contains(new Place(4, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ~", " null", " {}", " {affectedUser: }"})
    void anIncidentWithNothingBehindItIsOneOfWhichNothingIsKnown(String behind) {
        Situation situation = yaml("situation: 1\nincident:" + behind + "\n");
        assertThat(situation.anIncident())
                .hasValueSatisfying(incident ->
                        assertThat(incident.affectedUser().unknown()).isTrue());
        assertThat(Digests.of(situation)).isEqualTo(Digests.of(yaml("situation: 1\nincident: {}")));
        assertThat(Digests.of(situation)).isNotEqualTo(Digests.of(yaml("situation: 1")));
    }

    @Test
    void noIncidentIsAnAnswer() {
        Situation none = yaml("situation: 1\nincident: none\n");
        assertThat(none.isWithoutIncident()).isTrue();
        assertThat(none.anIncident()).isEmpty();
        assertThat(none).isEqualTo(Situation.builder().noIncident().build());
        assertThat(none).isNotEqualTo(yaml("situation: 1\nincident: {}"));
        assertThat(none)
                .isEqualTo(SituationReader.standard().read("{\"situation\": 1, \"incident\": \"none\"}", "shop.json"));
        assertThat(Digests.of(none)).isNotEqualTo(Digests.of(yaml("situation: 1")));
    }

    @Test
    void anUnknownIncidentIsAsGoodAsNoWord() {
        Situation unknown = yaml("situation: 1\nincident: unknown\n");
        assertThat(unknown).isEqualTo(yaml("situation: 1"));
        assertThat(Digests.of(unknown)).isEqualTo(Digests.of(yaml("situation: 1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nothing", "None", "[]", "false"})
    void anyOtherWordForAnIncidentIsRefusedAndNoneIsNamed(String word) {
        assertThat(refused("situation: 1\nincident: " + word + "\n", "shop.yaml")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("`none`"));
    }

    @Test
    void anIncidentMayNameAutomationThatNobodyHasListed() {
        assertThat(yaml("situation: 1\nincident: {affectedAutomation: [abandoned-cart]}")
                        .anIncident()
                        .orElseThrow()
                        .affectedAutomation()
                        .get())
                .containsExactly("abandoned-cart");
        refused(
                "situation: 1\nenvironment: {automation: []}\nincident: {affectedAutomation: [abandoned-cart]}",
                "shop.yaml");
    }

    @Test
    void anEmptyListOfAttachmentsIsAnAnswer() {
        assertThat(yaml("situation: 1\nincident: {evidence: {attachments: []}}")
                        .anIncident()
                        .orElseThrow()
                        .evidence()
                        .attachments()
                        .empty())
                .isTrue();
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

    @Test
    void problemsAreWrittenAsJsonForOtherPrograms() {
        SituationException refusal = refused("situation: 1\nrelease: {touchs: [workflows]}\n", "shop.yaml");
        assertThat(ProblemJson.of(refusal)).isEqualTo("""
                {"problems": [
                  {"file": "shop.yaml", "path": "release", "line": 2, "column": 11, "message": "unknown key `touchs` in \
                `release`", "suggestion": "touches", "help": "did you mean `touches`?", "mended": null}
                ], "count": 1}
                """);
    }

    @Test
    void aDocumentWithoutATellingNameIsJsonIfItBeginsWithABrace() {
        SituationReader reader = SituationReader.standard();
        assertThat(reader.read(" {\"situation\": 1, \"id\": \"a\\/b\"}", "-")
                        .id()
                        .get())
                .isEqualTo("a/b");
        assertThat(reader.read("situation: 1\nid: a", "-").id().get()).isEqualTo("a");
        assertThat(reader.read("{situation: 1, id: a}", "flow.yml").id().get()).isEqualTo("a");
        assertThat(refused("{situation: 1}", "-").problems().get(0).message()).contains("double quotes");
    }

    @Test
    void placesAreThoseOfTheValueAndOfTheKeyOfASection() {
        Situation situation = SituationReader.standard()
                .read("{\"situation\": 1,\n \"owner\": {\"name\": \"\ud83d\ude00\", \"role\": \"unknown\"}}", "a.json");
        assertThat(situation.fact(Situation.OWNER).place()).contains(new Place(2, 2));
        assertThat(situation.owner().role().place()).contains(new Place(2, 33));
        assertThat(situation.owner().role().unknown()).isTrue();
    }

    @Test
    void aTextThatCouldBeTakenForSomethingElseStaysAText() {
        Situation situation = yaml("""
                situation: 1
                id: 010
                owner: {name: true}
                environment: {site: 2026-02-30, phpVersion: 8.10}
                release: {touches: unknown, major: TRUE}
                """);
        assertThat(situation.id().get()).isEqualTo("010");
        assertThat(situation.owner().name().get()).isEqualTo("true");
        assertThat(situation.environment().site().get()).isEqualTo("2026-02-30");
        assertThat(situation.release().touches().unknown()).isTrue();
        assertThat(situation.release().touches().place()).contains(new Place(5, 20));
        assertThat(situation.release().major().is(Answer.YES)).isTrue();
    }

    @Test
    void aSignInQuotesIsNoCommentWhateverStandsBeforeItOnTheLine() {
        Situation situation = SituationReader.standard()
                .read("situation: 1\nincident:\n  reproductionSteps: [open it, 'approve #1: yes']\n", "shop.yaml");
        assertThat(situation.anIncident().orElseThrow().reproductionSteps().get())
                .containsExactly("open it", "approve #1: yes");
    }
}
