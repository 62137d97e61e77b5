package dev.holdpoint.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RulesException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecompilingTest {
    private static final Register REGISTER = Register.standard();

    private final Recompiling compiler = new Recompiling();

    @Test
    void whatTheLinesOfOurOwnRulesSayIsWhatTheParserReads() {
        assertThat(RuleCatalogue.standard().rules())
                .containsExactlyElementsOf(
                        SubsetCheck.rules(RuleFiles.standard(), REGISTER.ids()).rules());
    }

    @Test
    void rulesOfTheReleaseAreNotCompiledAgain() {
        assertThat(fresh(RuleFiles.standard())).isEmpty();
        assertThat(ids(RuleFiles.standard()))
                .hasSameSizeAs(RuleCatalogue.standard().rules());
    }

    @Test
    void onlyAChangedRuleIsCompiledAndOnlyOnce() {
        RuleFiles changed = with("resume.drl", "Status.FAILED", "Status.UNKNOWN");
        assertThat(fresh(changed)).containsExactly("resume.not-closed");

        assertThat(ids(changed)).isEqualTo(ids(RuleFiles.standard()));
        assertThat(fresh(changed)).isEmpty();
        assertThat(fresh(with("resume.drl", "Status.FAILED", "Status.CONTRADICTION")))
                .containsExactly("resume.not-closed");
    }

    @Test
    void aRuleOfAFileWithOtherImportsIsAnotherRule() {
        RuleFiles changed = with(
                "rollback.drl",
                "package dev.holdpoint.rules;",
                "package dev.holdpoint.rules;\nimport dev.holdpoint.situation.Party;");
        assertThat(fresh(changed)).isNotEmpty().allMatch(id -> id.startsWith("rollback."));
    }

    @Test
    void whatIsWrongIsToldByItsLineInTheWholeFile() {
        RuleFiles wrong = with("resume.drl", "Status.FAILED )", "1 )");
        int line = wrong.files().stream()
                .filter(file -> file.name().equals("resume.drl"))
                .findFirst()
                .orElseThrow()
                .text()
                .split("drools, 1 \\)", 2)[0]
                .split("\n", -1)
                .length;

        assertThatThrownBy(() -> compiler.compile(wrong, REGISTER.ids()))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("rules/resume.drl:" + line + ": ");
    }

    private java.util.Set<String> fresh(RuleFiles files) {
        return compiler.fresh(files, SubsetCheck.rules(files, REGISTER.ids()));
    }

    private List<String> ids(RuleFiles files) {
        return compiler.compile(files, REGISTER.ids()).models().stream()
                .flatMap(model -> model.getRules().stream())
                .map(rule -> rule.getName().split(" ", 2)[0])
                .toList();
    }

    private static RuleFiles with(String name, String text, String by) {
        return new RuleFiles(RuleFiles.standard().files().stream()
                .map(file ->
                        file.name().equals(name) ? RuleFile.of(name, file.text().replace(text, by)) : file)
                .toList());
    }
}
