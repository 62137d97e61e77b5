package dev.holdpoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedVerdictTest {
    private static final String SITUATION =
            "situation: 1\nrelease: {notesRead: no}\nprocedures: {updateTutorial: done}\n";
    private static final Verdict VERDICT = check(SITUATION);

    private static Verdict check(String situation) {
        return PolicyChecker.standard().check(SituationReader.standard().read(situation, "shop.yaml"));
    }

    private static List<String> differences(String kept, Verdict derived) {
        return RecordedVerdict.of(kept.getBytes(StandardCharsets.UTF_8), "kept.json")
                .differences(JsonReport.of(derived), JsonReport.line(derived));
    }

    @Test
    void theSameVerdictDiffersInNothing() {
        assertThat(differences(JsonReport.of(VERDICT), VERDICT)).isEmpty();
        assertThat(differences(JsonReport.line(VERDICT), VERDICT)).isEmpty();
        assertThat(differences(JsonReport.line(VERDICT) + "\n", VERDICT)).isEmpty();
    }

    @Test
    void anotherSituationIsNamedWithWhatItChanges() {
        assertThat(differences(JsonReport.of(VERDICT), check(SITUATION.replace("notesRead: no", "notesRead: yes"))))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("situation digest: kept sha256:"))
                .contains(
                        "start: other findings: -start.notes-read",
                        "close: other findings: -start.notes-read",
                        "resume: other findings: -resume.not-closed +resume.perhaps-not-closed");
    }

    @Test
    void theSameFactsAtOtherLinesAreNamed() {
        assertThat(differences(JsonReport.of(VERDICT), check(SITUATION.replace("1\n", "1\n\n"))))
                .containsExactly(
                        "start: the same findings at other places of the file",
                        "close: the same findings at other places of the file");
    }

    @Test
    void otherRulesAndVersionsAreNamed() {
        String kept = JsonReport.of(VERDICT)
                .replace(VERDICT.policy().digest(), "sha256:0")
                .replace("\"version\": \"" + VERDICT.policy().version() + "\"", "\"version\": \"0.9\"");
        assertThat(differences(kept, VERDICT))
                .containsExactly(
                        "policy version: kept 0.9, now " + VERDICT.policy().version(),
                        "policy digest: kept sha256:0, now " + VERDICT.policy().digest());
    }

    @Test
    void aForgedOutcomeIsNamed() {
        String kept = JsonReport.of(VERDICT)
                .replaceFirst("\"close\": \\{\\s+\"outcome\": \"blocked\"", "\"close\": {\"outcome\": \"open\"");
        assertThat(differences(kept, VERDICT)).containsExactly("close: kept open, now blocked");
    }

    @Test
    void aForgedMessageLayoutOrMemberIsNamed() {
        String kept = JsonReport.of(VERDICT);
        assertThat(differences(kept.replaceFirst("\"message\": \"[^\"]*\"", "\"message\": \"fine\""), VERDICT))
                .allMatch(line -> line.contains("the same rules, but other findings"))
                .isNotEmpty();
        assertThat(differences(kept.replace("  ", " "), VERDICT))
                .singleElement()
                .asString()
                .startsWith("layout");
        assertThat(differences(kept.replaceFirst("\\{", "{\"more\": 1,"), VERDICT))
                .singleElement()
                .asString()
                .startsWith("other members");
    }

    @Test
    void nothingOfAKeptFileIsShownThatIsNotOneOfOurWords() {
        String kept = JsonReport.of(VERDICT).replace("\"rule\": \"start.notes-read\"", "\"rule\": \"\\u001b[31m<b>\"");
        assertThat(differences(kept, VERDICT)).contains("start: other findings: -another +start.notes-read");
    }

    @Test
    void whatIsNoVerdictIsRefused() {
        for (String wrong : List.of(
                "",
                "[]",
                "{}",
                "{\"verdict\": \"1\"}",
                "{\"verdict\": 2}",
                "{\"verdict\": 1, \"verdict\": 1}",
                "{\"verdict\": 1} x",
                "{\"a\":".repeat(5_000))) {
            assertThatThrownBy(() -> RecordedVerdict.of(wrong.getBytes(StandardCharsets.UTF_8), "kept.json"))
                    .isInstanceOf(RecordedVerdictException.class)
                    .hasMessageStartingWith("kept.json is ");
        }
    }
}
