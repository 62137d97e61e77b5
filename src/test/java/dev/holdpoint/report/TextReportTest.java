package dev.holdpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the screen below the answer can be typed as it is. */
class TextReportTest {
    private static final long SEED = 20261126L;
    private static final String UNKNOWN = "situation: 1\n";
    private static final String CONTRADICTED =
            "situation: 1\nupdate:\n  staging: {updated: no, diagnostics: passed}\n  state: applied\n";

    private static Verdict verdict(String text, String name) {
        return PolicyChecker.standard().check(SituationReader.standard().read(text, name));
    }

    private static String report(String text, String name, Decision gate) {
        return TextReport.of(verdict(text, name), gate, 80, Ink.PLAIN);
    }

    private static String last(String report) {
        List<String> lines = report.lines().toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void theLastLineIsTheCommandWithTheFile() {
        assertThat(last(report(UNKNOWN, "shop.yaml", Decision.CLOSE)))
                .isEqualTo("All of it: holdpoint check --all shop.yaml (the reasons alone: --why close)");
    }

    @Test
    void aNameThatAShellWouldTakeApartIsQuoted() {
        assertThat(report(UNKNOWN, "my shop.yaml", Decision.CLOSE))
                .contains("holdpoint check --all 'my shop.yaml'", "holdpoint ask 'my shop.yaml'");
    }

    @Test
    void theGateThatWasAskedAboutStaysInTheCommand() {
        assertThat(last(report(UNKNOWN, "shop.yaml", Decision.RESUME)))
                .contains("holdpoint check --all --gate resume shop.yaml");
    }

    @Test
    void aCommandIsNeverCutAndWhatIsNoFileHasNone() {
        assertThat(last(report(UNKNOWN, "a".repeat(70) + ".yaml", Decision.CLOSE)))
                .isEqualTo("All of it: the same with --all (the reasons alone: --why close)");
        assertThat(report(UNKNOWN, "-", Decision.CLOSE)).doesNotContain("holdpoint ");
    }

    private static String closing(String name, int width) throws IOException {
        String minor = Files.readString(Path.of("fixtures/situations/clean-minor-update/situation.yaml"));
        return TextReport.of(verdict(minor, name), Decision.CLOSE, width, Ink.PLAIN);
    }

    @Test
    void theCommandOfAStepGoesOnOverLinesThatAShellTakesAsOne() throws IOException {
        String path = "fixtures/situations/clean-minor-update/situation.yaml";
        assertThat(closing(path, 80))
                .contains("     holdpoint set " + path + " \\\n       asOf=now update.closedAt=now\n");
        assertThat(closing(path, 120)).contains("     holdpoint set " + path + " asOf=now update.closedAt=now\n");
    }

    @Test
    void aQuotedNameIsOneWordAndAWordWiderThanTheLineStandsOnItWhole() throws IOException {
        String name = "shops/the bike works/after the third update of april.yaml";
        assertThat(closing(name, 60))
                .contains("     holdpoint set \\\n       '" + name + "' \\\n       asOf=now update.closedAt=now\n");
        String wide = "a".repeat(90) + ".yaml";
        assertThat(closing(wide, 80))
                .contains("     holdpoint set \\\n       " + wide + " \\\n       asOf=now update.closedAt=now\n");
    }

    /** A name that nobody can type has no command at all. */
    @ParameterizedTest
    @ValueSource(strings = {"'", "x"})
    void aCommandGoesBeforeAStepDoes(String letter) {
        Situations situations = new Situations(SEED).incidents(1);
        Set<Integer> commands = new TreeSet<>();
        for (int i = 0; i < 400; i++) {
            String text = Yaml.write(situations.next());
            String folder = "fixtures/situations/the-name-of-which-is-rather-long/";
            String report = report(text, folder + "si" + letter + "uation.yaml", Decision.CLOSE);
            String bare = report(text, folder + "si'uation.yaml", Decision.CLOSE);
            assertThat(steps(report)).as("seed %d: %s", SEED, text).isEqualTo(steps(bare));
            assertThat(report.lines().count()).isLessThanOrEqualTo(23);
            commands.add(report.split(" \\\\\n", -1).length - 1);
        }
        assertThat(commands).contains(0).hasSize(letter.equals("'") ? 1 : 3);
    }

    private static List<String> steps(String report) {
        return report.lines()
                .filter(line -> line.matches("  (\\d\\.|-) .*|And .*"))
                .toList();
    }

    @Test
    void nobodyIsAskedToDoOneSideOfAContradiction() {
        String report = FullReport.of(verdict(CONTRADICTED, "shop.yaml"), Decision.CLOSE, Ink.PLAIN);
        assertThat(report.replaceAll("\\s+", " "))
                .contains(
                        "Correct the wrong one: update.staging.diagnostics (line 3: passed) or update.staging.updated (line 3: no).")
                .doesNotContain("Make the update on staging");
    }

    @Test
    void whatAnOpenGateLetsIsTheNextStep() {
        Verdict verdict = PolicyChecker.standard()
                .check(SituationReader.standard()
                        .read(Path.of("fixtures/situations/clean-minor-update/situation.yaml")));
        assertThat(TextReport.of(verdict, Decision.CLOSE, 120, Ink.PLAIN))
                .contains("Close the update", "clean-minor-update/situation.yaml asOf=now update.closedAt=now");
        assertThat(report(UNKNOWN, "shop.yaml", Decision.CLOSE)).doesNotContain("update.closedAt=now");
    }

    /** Closing puts the gate's own time on record: told without that of the file, the two would contradict each other. */
    @Test
    void whatTheClosingPutsOnRecordLeavesTheGateOpen() {
        Moment now = Moment.of("2100-01-01T00:00:00Z");
        Situations situations = new Situations(SEED).unknown(0).bad(0).incidents(0);
        int shut = 0;
        for (int closed = 0; closed < 20; ) {
            Situation situation = situations.next();
            if (PolicyChecker.standard().check(situation).mayClose()) {
                Situation after = Edits.with(Edits.with(situation, "asOf", now), "update.closedAt", now);
                assertThat(PolicyChecker.standard().check(after).mayClose())
                        .as("seed %d: %s", SEED, situation)
                        .isTrue();
                Situation only = Edits.with(situation, "update.closedAt", now);
                shut += PolicyChecker.standard().check(only).mayClose() ? 0 : 1;
                closed++;
            }
        }
        assertThat(shut).as("how often the closing alone shuts the gate").isPositive();
    }

    @Test
    void whatElseIsToBeDoneWaitsUntilAContradictionIsSettled() {
        String report = report(CONTRADICTED + "  verified: {publicPaths: no}\n", "shop.yaml", Decision.CLOSE);
        assertThat(report).startsWith("NOT SAFE TO CLOSE: the file contradicts itself;");
        assertThat(report.split("then check again", -1)).hasSize(2);
    }
}
