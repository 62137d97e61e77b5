package dev.holdpoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.MutantCheckers;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.RuleCompiler;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Clause;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of rules that did not come with the release, with bounds that are reached at once. */
class BoundsTest {
    private static final int CATEGORIES = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automation( name.equals( $name ), ! name.equals( $name ) )",
                "exists Automation( name.equals( $name ), ! name.equals( $name ) )",
                "not Automation( name.equals( $name ), ! name.equals( $name ) )",
                "( Automation( ! name.equals( $name ) ) or Automation( name.equals( $name ) ) )"
            })
    void whatARuleAsksOfEveryPairIsCountedHoweverItAsks(String condition) {
        PolicyChecker checker = checker(rule(condition), 10);

        isNamed(checker);
        assertThat(checker.check(shop(2)).policy()).isNotNull();
    }

    @Test
    void whatARuleCollectsIsCountedAsWell() {
        String rule = rule("accumulate( $one : Automation( ! name.equals( $name ) ); $all : collectList( $one ) )");

        isNamed(checker(
                rule.replace(
                        "new CategoryAction( $automation, PauseAction.PAUSE )",
                        "Findings.stillRunning( drools, $automation, $all )"),
                10));
    }

    private static void isNamed(PolicyChecker checker) {
        assertThatThrownBy(() -> checker.check(shop(CATEGORIES)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("combinations of facts, rule `pause.tried` at")
                .hasMessageContaining("two of its conditions have nothing to do with each other");
    }

    @Test
    void whatAnIndexFindsIsCountedOnlyAsOftenAsItIsFound() {
        PolicyChecker checker = checker(rule("exists Automation( name == $name )"), 10);

        assertThat(checker.check(shop(CATEGORIES)).pause().categories()).hasSize(CATEGORIES);
    }

    @Test
    void theRulesOfTheReleaseNeedATenthOfWhatOthersMay() {
        PolicyChecker checker = MutantCheckers.of(PolicyEngine.of(CompiledRules.models(), 50));

        assertThat(checker.check(shop(1_000)).toPause()).hasSize(1_000);
        Situations situations = new Situations(20260429L);
        for (int i = 0; i < 300; i++) {
            assertThat(checker.check(situations.next()).policy()).isNotNull();
        }
    }

    private static PolicyChecker checker(String rule, int stepsPerFact) {
        RuleFiles files = new RuleFiles(List.of(RuleFile.of("pause.drl", """
                package dev.holdpoint.rules;

                import dev.holdpoint.derived.CategoryAction;
                import dev.holdpoint.derived.PauseAction;
                import dev.holdpoint.engine.Findings;
                import dev.holdpoint.situation.Automation;

                """ + rule)));
        return MutantCheckers.of(PolicyEngine.of(
                RuleCompiler.compile(files, Set.of(Clause.of("SP-8"))).models(), stepsPerFact));
    }

    private static String rule(String condition) {
        return """
                rule "pause.tried a rule that looks at much"
                @Clause("SP-8")
                @Decision("pause")
                when
                    $automation : Automation( $name : name )
                    %s
                then
                    insert( new CategoryAction( $automation, PauseAction.PAUSE ) );
                end
                """.formatted(condition);
    }

    private static Situation shop(int categories) {
        StringBuilder shop = new StringBuilder("situation: 1\nincident:\nenvironment:\n  automation:\n");
        for (int i = 0; i < categories; i++) {
            shop.append("    - {category: c").append(i).append(", state: active}\n");
        }
        return SituationReader.standard().read(shop.toString(), "shop.yaml");
    }
}
