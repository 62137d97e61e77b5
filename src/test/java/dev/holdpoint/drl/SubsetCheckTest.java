package dev.holdpoint.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RulesException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubsetCheckTest {
    private static final Register REGISTER = Register.standard();

    static List<Hostile.Case> hostile() {
        return Hostile.cases();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aFileThatWantsMoreThanRulesMayIsRefusedAtItsLineAndNeverCompiled(Hostile.Case file) {
        RuleFiles files = new RuleFiles(List.of(RuleFile.of("start.drl", file.text())));

        RulesException refused =
                catchThrowableOfType(RulesException.class, () -> RuleCompiler.compile(files, REGISTER.ids()));

        assertThat(refused).as("%s", file.text()).isNotNull();
        assertThat(refused.problems().get(0).toString())
                .startsWith("rules/start.drl:" + file.line() + ": ")
                .contains(file.says())
                .doesNotContain("does not compile");
        assertThat(System.getProperty(Hostile.TRACE)).isNull();
    }

    @Test
    void manyHostileFilesAreTried() {
        assertThat(Hostile.cases()).hasSizeGreaterThan(100);
    }

    @Test
    void aFileThatKeepsToTheSubsetPasses() {
        RuleFiles files = new RuleFiles(List.of(RuleFile.of("start.drl", Hostile.good())));

        assertThat(SubsetCheck.rules(files, REGISTER.ids()).rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.place()).isEqualTo("rules/start.drl:9"));
    }

    @Test
    void windowsLineEndsChangeNothing() {
        RuleFiles files =
                new RuleFiles(List.of(RuleFile.of("start.drl", Hostile.good().replace("\n", "\r\n"))));

        assertThat(SubsetCheck.rules(files, REGISTER.ids()).rules()).hasSize(1);
    }

    @Test
    void anIdIsUniqueAcrossFiles() {
        RuleFile file = RuleFile.of("start.drl", Hostile.good());
        RuleFiles twice = new RuleFiles(List.of(file, new RuleFile("more/start.drl", "start.drl", Hostile.good())));

        assertThatThrownBy(() -> SubsetCheck.rules(twice, REGISTER.ids()))
                .hasMessage("more/start.drl:9: `start.x` is the id of the rule at rules/start.drl:9");
    }

    @Test
    void ourOwnRulesKeepToTheSubset() {
        assertThat(SubsetCheck.rules(RuleFiles.standard(), REGISTER.ids()).rules())
                .hasSizeGreaterThan(100);
    }
}
