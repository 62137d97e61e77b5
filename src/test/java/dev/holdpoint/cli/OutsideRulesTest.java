package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.report.CheckedFile;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that did not come with the release: what is refused of them, and what is said of them everywhere. */
class OutsideRulesTest {
    private static final String UPDATED = "fixtures/situations/clean-minor-update/situation.yaml";

    private static final String PROVIDER = "fixtures/situations/provider-outage/situation.yaml";

    @TempDir
    Path folder;

    private final Called called = new Called();

    @Test
    void aPartOfThePolicyIsRefused() throws IOException {
        Files.copy(Path.of("rules/resume.drl"), folder.resolve("resume.drl"));

        assertThat(called.run("check", "--rules", folder.toString(), UPDATED)).isEqualTo(2);
        assertThat(called.err())
                .contains("no rule cites BU-1", "lists the rule `close.update-made`, which does not exist");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void aRegisterThatAsksForLessMakesAPartNoWhole() throws IOException {
        Files.copy(Path.of("rules/rollback.drl"), folder.resolve("rollback.drl"));
        Files.writeString(folder.resolve("register.yaml"), """
                sections: {BU: x, PC: x, RR: x}
                clauses:
                  - {id: BU-3, decides: rollback, asks: x}
                  - {id: PC-3, decides: rollback, asks: x}
                  - {id: RR-3, decides: rollback, asks: x}
                  - {id: RR-4, decides: rollback, asks: x}
                readings: []
                procedures: []
                rules: {rollback: not-applicable}
                """);

        assertThat(called.run("rules", "--rules", folder.toString())).isEqualTo(2);
        assertThat(called.err())
                .contains(
                        "not the whole policy",
                        "no rule that cites BU-3 decides start close",
                        "no rule that cites AC-2 decides")
                .doesNotContain("lists the rule");
    }

    @Test
    void byAPartOfThePolicyNoGateIsOpenAndEveryFormatSaysSo() throws IOException {
        Files.copy(Path.of("rules/resume.drl"), folder.resolve("resume.drl"));
        String rules = folder.toString();

        assertThat(called.run("check", "--rules", rules, "--partial", UPDATED)).isEqualTo(3);
        assertThat(called.out().lines().findFirst().orElse("")).contains("NOT THE WHOLE POLICY");
        assertThat(called.out()).contains("NO ANSWER ON CLOSE").doesNotContain("MAY CLOSE");
        assertThat(called.err()).contains("NOT THE WHOLE POLICY");

        PolicyChecker checker = PolicyChecker.fromPartialRules(folder);
        for (Format format : Format.values()) {
            assertThat(printed(checker, format))
                    .as(format.toString())
                    .containsAnyOf("NOT THE WHOLE POLICY", "\"rules\": \"partial\"");
        }
    }

    private static String printed(PolicyChecker checker, Format format) {
        Verdict verdict = checker.check(SituationReader.standard().read(Path.of(UPDATED)));
        Printing printing = new Printing(Optional.of(Decision.CLOSE), false, Optional.empty(), false, Ink.PLAIN);
        return format.isDocument()
                ? printing.document(List.of(new CheckedFile.Decided("shop.yaml", verdict)), format, checker)
                : printing.one(verdict, format, checker);
    }

    @Test
    void batchWritesByWhichRulesWhateverIsPicked() throws IOException {
        Files.copy(Path.of("rules/resume.drl"), folder.resolve("resume.drl"));

        assertThat(called.run(
                        "batch",
                        "--rules",
                        folder.toString(),
                        "--partial",
                        "--fields",
                        "decisions.close.outcome",
                        UPDATED.substring(0, UPDATED.lastIndexOf('/'))))
                .isEqualTo(3);
        assertThat(called.out()).contains("+partial\"").contains("\"rules\":\"partial\"");
        assertThat(called.err()).contains("NOT THE WHOLE POLICY");
    }

    @Test
    void otherRulesThanOursAreNamedInTheFirstLineAndInTheVersion() throws IOException {
        Called.copyRules(folder);
        Path file = folder.resolve("close.drl");
        Files.writeString(file, "// another comment\n" + Files.readString(file));

        assertThat(called.run("check", "--rules", folder.toString(), UPDATED)).isZero();
        assertThat(called.out().lines().findFirst().orElse("")).contains("by other rules than those of Holdpoint");
        PolicyChecker checker = PolicyChecker.fromRules(folder);
        assertThat(printed(checker, Format.JSON)).contains("+outside\"", "\"rules\": \"outside\"");
        for (Format format : Format.values()) {
            assertThat(printed(checker, format))
                    .as(format.toString())
                    .containsAnyOf("by other rules than those of Holdpoint", "\"rules\": \"outside\"");
            assertThat(printed(PolicyChecker.standard(), format))
                    .as(format.toString())
                    .doesNotContain("by other rules", "\"rules\": \"outside\"", "NOT THE WHOLE POLICY");
        }
    }

    @Test
    void whatIsSaidOfOtherRulesThanOursNamesThemInEveryForm() throws IOException {
        Files.copy(Path.of("rules/resume.drl"), folder.resolve("resume.drl"));
        String[] by = {"--rules", folder.toString(), "--partial"};
        for (String command : List.of("rules", "explain OC-4", "trace " + UPDATED)) {
            for (String form : List.of("text", "json")) {
                List<String> call = new ArrayList<>(List.of(command.split(" ", -1)));
                call.addAll(List.of(by));
                call.addAll(List.of("--format", form));
                assertThat(called.run(call.toArray(new String[0]))).isZero();
                assertThat(called.out())
                        .as(command + " as " + form)
                        .containsAnyOf("NOT THE WHOLE POLICY", "\"rules\" : \"partial\"", "\"rules\": \"partial\"");
            }
        }
        Path book = folder.resolve("book");
        assertThat(called.run("rulebook", "-o", book.toString(), by[0], by[1], by[2]))
                .isZero();
        for (String file : List.of("rulebook.html", "rulebook.md")) {
            assertThat(Files.readString(book.resolve(file))).as(file).contains("NOT THE WHOLE POLICY");
        }
    }

    @Test
    void whatLooksLikeAPartOfThePolicyAndIsNotReadIsRefused() throws IOException {
        Called.copyRules(folder);
        Path below = Files.createDirectory(folder.resolve("more"));
        Files.copy(Path.of("rules/start.drl"), below.resolve("start.drl"));
        Files.copy(Path.of("rules/start.drl"), folder.resolve("start.drl.bak"));
        Files.writeString(folder.resolve("packets.yaml"), "# none\n");

        assertThat(called.run("rules", "--rules", folder.toString())).isEqualTo(2);
        assertThat(called.err())
                .contains(
                        "start.drl: rule files lie in the folder itself; this one is not read",
                        "start.drl.bak: a rule file is called as its decision is",
                        "packets.yaml: not that of this release, which is the one that is used");
    }

    /** They are the folder's own that are proved. */
    @Test
    void whoeverAddsAPropertyInAFolderHasAWholePolicyStill() throws IOException {
        Called.copyRules(folder);
        Path properties = folder.resolve("properties.yaml");
        Files.writeString(
                properties,
                Files.readString(properties)
                        .replace(
                                "properties:\n",
                                "properties:\n  - {name: mine, says: So it is., never: {close: open, owner.name: unknown}}\n"));

        assertThat(called.run("prove", "--rules", folder.toString(), "mine")).isZero();
        assertThat(called.out()).contains("proved    mine");
    }

    @Test
    void aRuleThatMakesItselfFireIsNamedAndNoGateIsOpen() throws IOException {
        Called.copyRules(folder);
        append("escalation.drl", """

                rule "escalation.round what points somewhere points there again"
                @Clause("LD-1")
                @Decision("escalation")
                when
                    Pointer( $party : party, cause )
                then
                    insert( Pointer.cause( $party ) );
                end
                """);

        assertThat(called.run("check", "--rules", folder.toString(), "--partial", PROVIDER))
                .isEqualTo(3);
        assertThat(called.err()).contains("did not come to rest", "`escalation.round` fired");
        assertThat(called.out()).isEmpty();
        assertThat(called.run("trace", "--rules", folder.toString(), "--partial", PROVIDER))
                .isEqualTo(3);
        assertThat(called.err()).contains("`escalation.round` fired");
    }

    @Test
    void aRuleThatCombinesEverythingWithEverythingIsNamedBeforeItTakesAllMemory() throws IOException {
        Called.copyRules(folder);
        append("pause.drl", """

                rule "pause.every-five five of a kind make a reason"
                @Clause("SP-8")
                @Decision("pause")
                when
                    $automation : Automation( $verifiable : effectVerifiable )
                    Automation()
                    Automation()
                    Automation()
                    Automation()
                then
                    insert( Findings.reasonToPause( drools, $automation, $verifiable, Answer.YES ) );
                end
                """);
        Path many = folder.resolve("many.yaml");
        StringBuilder shop = new StringBuilder("situation: 1\nid: many\nenvironment:\n  automation:\n");
        for (int i = 0; i < 200; i++) {
            shop.append("    - {category: c").append(i).append(", state: active}\n");
        }
        Files.writeString(many, shop);

        assertThat(called.run("check", "--rules", folder.toString(), "--partial", many.toString()))
                .isEqualTo(3);
        assertThat(called.err()).contains("combinations of facts, rule `pause.every-five` at");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void theStandardRulesFromAFolderStayWithinTheBoundsOnALargeShop() throws IOException {
        Called.copyRules(folder);
        Path many = folder.resolve("many.yaml");
        StringBuilder shop = new StringBuilder("situation: 1\nid: many\nincident:\nenvironment:\n  automation:\n");
        for (int i = 0; i < 1_000; i++) {
            shop.append("    - {category: c").append(i).append(", state: active}\n");
        }
        Files.writeString(many, shop);
        Situation situation = SituationReader.standard().read(many);

        Verdict ofFolder = PolicyChecker.fromRules(folder).check(situation);
        Verdict ofRelease = PolicyChecker.standard().check(situation);
        assertThat(ofFolder.toPause()).hasSize(1_000);
        for (Decision decision : Decision.values()) {
            assertThat(JsonReport.decision(ofFolder, decision)).isEqualTo(JsonReport.decision(ofRelease, decision));
        }
    }

    private void append(String file, String rule) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + rule);
    }
}
