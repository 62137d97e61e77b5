package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCommandsTest {
    private static final String UPDATED = "fixtures/situations/clean-minor-update/situation.yaml";

    @TempDir
    Path folder;

    private final Called called = new Called();

    private void change(String file, String text, String by) throws IOException {
        String rules = Files.readString(folder.resolve(file));
        assertThat(rules).contains(text);
        Files.writeString(folder.resolve(file), rules.replace(text, by));
    }

    @Test
    void rulesAreListedByClauseAndByDecision() {
        assertThat(called.run("rules", "--clause", "RR-7")).isZero();
        assertThat(called.out())
                .contains("close.audit-log-review", "close.audit-log-later", "RR-7 on close", " 2 rules");

        assertThat(called.run("rules", "--decision", "resume")).isZero();
        assertThat(called.out())
                .contains("resume.not-closed", "rules/resume.drl:")
                .doesNotContain("start.");
    }

    @Test
    void aRuleIsExplainedWithItsTextItsReadingAndItsFixtures() {
        assertThat(called.run("explain", "close.production-diagnostics")).isZero();
        assertThat(called.out())
                .contains("@Clause(\"PC-6 AC-2\")", "R-1", "fires   failed, not-run, unknown", "silent  passed")
                .contains("fixtures/rules/close.production-diagnostics");
    }

    @Test
    void aClauseAndAReadingAreExplained() {
        assertThat(called.run("explain", "ac-1")).isZero();
        assertThat(called.out()).contains("Acceptance checks", "start.staging-diagnostics", "R-4");

        assertThat(called.run("explain", "R-3")).isZero();
        assertThat(called.out()).contains("staging.numbered-major");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(called.run("explain", "close.nothing")).isEqualTo(2);
        assertThat(called.err()).contains("there is no rule `close.nothing`");
        assertThat(called.run("explain", "XX-1")).isEqualTo(2);
        assertThat(called.run("explain", "R-99")).isEqualTo(2);
        assertThat(called.run("trace", "fixtures/nothing.yaml")).isEqualTo(2);
    }

    @Test
    void everythingFitsEightyColumns() {
        for (String[] call : new String[][] {
            {"rules"}, {"explain", "OC-5"}, {"explain", "R-1"}, {"trace", UPDATED}, {"trace", UPDATED, "close.owner"}
        }) {
            called.run(call);
            assertThat(called.out()
                            .lines()
                            .filter(line -> line.length() > 80 && line.strip().contains(" ")))
                    .as(String.join(" ", call))
                    .isEmpty();
        }
    }

    @Test
    void aTraceNamesTheConditionThatStoppedARuleAndWhatItSaw() {
        assertThat(called.run("trace", UPDATED, "close.production-diagnostics")).isZero();
        assertThat(called.out())
                .contains("It did not fire", "stops  Production(", "update.production.diagnostics: passed (line ");
    }

    @Test
    void unchangedRulesFromAFolderDecideAsOurOwnAndHaveTheSameDigest() throws IOException {
        Called.copyRules(folder);

        int standard = called.run("check", "--format", "json", UPDATED);
        String expected = called.out();

        assertThat(called.run("check", "--format", "json", "--rules", folder.toString(), UPDATED))
                .isEqualTo(standard);
        assertThat(called.out()).isEqualTo(expected);
    }

    @Test
    void aChangedRuleDecidesOtherwiseAndTheDigestTells() throws IOException {
        Called.copyRules(folder);
        change("close.drl", "automation.is( Answer.NO ) || automation.unknown )", "automation.is( Answer.YES ) )");

        called.run("check", "--format", "json", UPDATED);
        String standard = called.out();

        assertThat(called.run("check", "--format", "json", "--rules", folder.toString(), UPDATED))
                .isEqualTo(1);
        assertThat(called.out()).contains("close.verified-automation");
        assertThat(digest(called.out())).isNotEqualTo(digest(standard));
    }

    private static String digest(String verdict) {
        int policy = verdict.indexOf("sha256:", verdict.indexOf("\"policy\""));
        return verdict.substring(policy, policy + 71);
    }

    @Test
    void rulesThatCannotBeUsedAreToldByFileAndLine() throws IOException {
        assertThat(called.run("rules", "--rules", folder.toString())).isEqualTo(2);
        assertThat(called.err()).contains("there is no rule file (*.drl) in this folder");

        assertThat(called.run("check", "--rules", folder.resolve("none").toString(), UPDATED))
                .isEqualTo(2);
        assertThat(called.err()).contains("there is no such folder");

        Called.copyRules(folder);
        change("resume.drl", "notClosed( drools, Status.FAILED )", "notClosed( drools, 1 )");
        assertThat(called.run("check", "--rules", folder.toString(), UPDATED)).isEqualTo(2);
        assertThat(called.err())
                .containsPattern(
                        "resume\\.drl:" + line("resume.drl", "notClosed( drools, 1 )") + ": `1` is worked out");
    }

    private int line(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        return 1
                + IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).contains(text))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "package dev.holdpoint.rules;\n");
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.createSymbolicLink(rules.resolve("start.drl"), secret);

        assertThat(called.run("rules", "--rules", rules.toString())).isEqualTo(2);
        assertThat(called.err()).contains("start.drl: a link out of the folder");
    }

    @Test
    void aFolderOfRulesIsTested() throws IOException {
        assertThat(called.run("rules", "test", "--quiet", "rules"))
                .as(called.out())
                .isZero();
        assertThat(called.out()).containsPattern("([0-9]+) of \\1 rules fired; 0 gaps");

        Called.copyRules(folder);
        change("close.drl", "@Clause(\"AC-3\")", "@Clause(\"AC-4\")");
        assertThat(called.run("rules", "test", "--quiet", folder.toString())).isEqualTo(1);
        assertThat(called.out()).contains("no rule cites AC-3", "no fixture in which close.verified-automation fires");
    }

    @Test
    void noWayToWeakenARuleIsPassedOver() throws IOException {
        copy(Path.of("rules"), folder.resolve("rules"));
        copy(Path.of("fixtures/rules"), folder.resolve("fixtures/rules"));
        copy(Path.of("fixtures/situations"), folder.resolve("fixtures/situations"));
        within("start.update-tutorial", "@Decision(\"start close\")", "@Decision(\"start\")");
        within("close.verified-approvals", "Findings.notAsWanted(", "Findings.advised(");
        within("escalation.contained-exposure", "Party.INTERNAL", "Party.HOST");
        within("pause.do-pause", "PauseAction.PAUSE", "PauseAction.KEEP_RUNNING");
        within("handoff.description", "@Clause(\"CM-4\")", "@Clause(\"CM-3\")");
        within("close.audit-log-review", " || auditLogReview.unknown", "");
        delete("handoff.captured-user");
        delete("handoff.redacted-raw-logs");
        deleteFolder(folder.resolve("fixtures/rules/handoff.redacted-raw-logs"));

        assertThat(called.run(
                        "rules", "test", "--quiet", folder.resolve("rules").toString()))
                .isEqualTo(1);

        assertThat(called.out())
                .contains(
                        "`start.update-tutorial` holds it shut",
                        "close.verified-approvals concludes otherwise",
                        "escalation.contained-exposure concludes otherwise",
                        "pause.do-pause concludes otherwise",
                        "handoff.description concludes otherwise",
                        "close.audit-log-review does not fire",
                        "lists the rule `handoff.captured-user`, which does not exist",
                        "there is no rule `handoff.captured-user`",
                        "no rule cites PC-13",
                        "lists the rule `handoff.redacted-raw-logs`, which does not exist",
                        "first-report-at-night: the verdict is not the one that the story keeps")
                .as("stories that none of this changes")
                .doesNotContain("clean-minor-update: ", "no-restore-test: ");
    }

    private void delete(String id) throws IOException {
        Path file = folder.resolve("rules").resolve(id.substring(0, id.indexOf('.')) + ".drl");
        String text = Files.readString(file);
        int start = text.indexOf("rule \"" + id + " ");
        int end = text.indexOf("\nend\n", start) + "\nend\n".length();
        Files.writeString(file, text.substring(0, start) + text.substring(end));
    }

    private void within(String id, String old, String by) throws IOException {
        Path file = folder.resolve("rules").resolve(id.substring(0, id.indexOf('.')) + ".drl");
        String text = Files.readString(file);
        int at = text.indexOf(old, text.indexOf("rule \"" + id + " "));
        assertThat(text.indexOf("\nend\n", text.indexOf("rule \"" + id + " "))).isGreaterThan(at);
        Files.writeString(file, text.substring(0, at) + by + text.substring(at + old.length()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    private static void deleteFolder(Path gone) throws IOException {
        try (Stream<Path> files = Files.list(gone)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(gone);
    }
}
