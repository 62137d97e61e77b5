package dev.holdpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Exposure;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.text.Columns;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is told at night can be done in the order in which it is told, by them, and with what they have. */
class StoriesToldTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    private static Verdict story(String name) {
        return CHECKER.check(
                SituationReader.standard().read(Path.of("fixtures", "situations", name, "situation.yaml")));
    }

    private static List<String> steps(String name) {
        return NextSteps.of(story(name)).steps().stream().map(Step::work).toList();
    }

    private static String report(String name) {
        Verdict verdict = story(name);
        return TextReport.of(
                        verdict,
                        verdict.about(),
                        80,
                        Ink.PLAIN,
                        findings -> CHECKER.opens(verdict, verdict.about(), findings))
                .replaceAll("\\s+", " ");
    }

    @Test
    void aBackupIsProvedBeforeAnybodyRollsBackToIt() {
        assertThat(steps("rollback-without-proof"))
                .containsSubsequence(
                        "Before you roll back to the backup, establish where it lies, when it was taken and that it restores"
                                + " (restore it somewhere safe)",
                        "Then make the rollback that was decided",
                        "See that production works again after the rollback")
                .noneMatch(step -> step.contains("fresh backup") || step.startsWith("Restore the backup"));
    }

    @Test
    void whoGetsProductionWorkingAgainIsNamedBeforeTheyAreTold() {
        assertThat(steps("host-tls-failure"))
                .startsWith(
                        "Get production working again as far as that is in your hands; the rest is for the host, once told");
        assertThat(steps("exposure-before-update"))
                .contains("Get production working again together with internal operations, and see that it does");
    }

    @Test
    void nobodyIsToldToContainWhatNobodyHasSeen() {
        Situations situations = new Situations(20261127);
        for (int i = 0; i < 500; i++) {
            Verdict verdict = CHECKER.check(situations.next());
            boolean seen = verdict.situation()
                    .anIncident()
                    .map(Incident::privateDataExposure)
                    .filter(fact -> fact.is(Exposure.POSSIBLE) || fact.is(Exposure.CONFIRMED))
                    .isPresent();
            assertThat(NextSteps.of(verdict).steps().stream().map(Step::work))
                    .filteredOn(step -> step.startsWith("Close off"))
                    .hasSize(seen ? 1 : 0);
        }
        assertThat(steps("empty-incident"))
                .contains("Find out whether private data may have got out, and close that off if so");
    }

    @Test
    void eachRunbookIsCalledByItsName() {
        assertThat(steps("empty-incident"))
                .contains(
                        "Follow the Incident Response Runbook",
                        "Go through the Update and Rollback Runbook, since an issue is reported")
                .noneMatch(step -> step.contains("the runbook"));
    }

    @Test
    void whoInternalOperationsAreAndWhyItIsTheirsIsSaid() {
        assertThat(report("unclear-routing"))
                .contains("internal operations (your own people who run the shop), since the host and the provider are"
                        + " pointed to by incident.symptoms (line 93)")
                .contains("leave only what points there: incident.symptoms (line 93: [host-connectivity,");
        assertThat(report("first-report-at-night")).contains("until incident.symptoms says whose case it is");
        assertThat(report("rollback-at-night"))
                .contains("until incident.suspectedParty says what is behind [http-5xx]");
    }

    @Test
    void aLogThatIsAttachedAsItIsIsTakenOffOrRedacted() {
        assertThat(report("raw-log-attached"))
                .startsWith("NOT SAFE TO CLOSE: evidence/error.log is a raw log.")
                .contains("Take evidence/error.log, which is a raw log, off the list of attachments, or attach");
        assertThat(NextSteps.of(story("raw-log-attached")).steps().get(0).command())
                .contains("holdpoint redact fixtures/situations/raw-log-attached/evidence/error.log"
                        + " -o fixtures/situations/raw-log-attached/evidence/error.redacted.log");
    }

    @Test
    void stepsOpenAGateOnlyWhereTheyDoHoweverTheyAreTaken() {
        assertThat(report("host-tls-failure")).contains("With these 6, close opens.");
        assertThat(report("no-staging-site")).contains("With both, start opens.");
        assertThat(report("installed-before-planned"))
                .as("there is nothing to start where the state was the wrong one")
                .doesNotContain("start opens");
    }

    @Test
    void whoKnowsLittleIsOfferedToBeAsked() {
        assertThat(report("first-report-at-night"))
                .contains("To be asked: holdpoint ask fixtures/situations/first-report-at-night/situation.yaml");
    }

    /** A category's name may be longer than a screen is wide: it is cut, and the sentence round it is not. */
    @Test
    void theAnswerIsWholeSentencesInNoMoreThanThreeLines() {
        Situations situations = new Situations(20261126);
        for (int i = 0; i < 1500; i++) {
            Verdict verdict = CHECKER.check(situations.next());
            for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.HANDOFF, Decision.RESUME)) {
                List<String> lines = TextReport.of(verdict, gate, 80, Ink.PLAIN)
                        .lines()
                        .limit(3)
                        .toList();
                assertThat(lines)
                        .as("situation %d", i)
                        .noneMatch(line -> !line.startsWith("  ") && line.endsWith(Columns.LEFT_OUT));
            }
        }
    }
}
