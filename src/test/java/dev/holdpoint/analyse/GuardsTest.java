package dev.holdpoint.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a rule asks for the value of a fact that an earlier pattern has found to be known. */
class GuardsTest {
    private static final String ID = "close.recorded-version";
    private static final String PATTERN = "    RollbackRecord( $version : version, version.unknown )";

    /** The rule with these patterns more, against its engine. */
    private static Tampered sound(String patterns) {
        Tampered tampered = Tampered.changed(ID, PATTERN, PATTERN + "\n" + patterns);
        List<ParsedRule> rules = SubsetCheck.parsed(
                tampered.policy().files(), tampered.policy().book().register().ids());
        try (Solver solver = new Solver(Bounds.of(rules))) {
            new ExampleSearch(solver, List.of(ExampleSearch.Side.of(rules, solver.space(), tampered.checker())))
                    .sound();
        }
        return tampered;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RollbackRecord( diagnosticsResult.known, $d.get() == diagnosticsResult.get() )",
                "exists RollbackRecord( diagnosticsResult.known, $d.get() == diagnosticsResult.get() )",
                "not RollbackRecord( diagnosticsResult.known, $d.get() == diagnosticsResult.get() )",
                "RollbackRecord( diagnosticsResult.known && $d.get() == diagnosticsResult.get() )",
                "RollbackRecord( $d.get() == diagnosticsResult.get(), diagnosticsResult.known )"
            })
    void the_pattern_before_is_a_guard(String pattern) {
        Tampered tampered = sound("    Production( $d : diagnostics, diagnostics.known )\n    " + pattern);
        for (String production : List.of("", "production: {diagnostics: passed}, ")) {
            for (String record : List.of("", "record: {diagnosticsResult: passed}, ")) {
                String text = "situation: 1\nupdate: {" + production + record + "state: applied}\n";
                Situation situation = SituationReader.standard().read(text, "shop.yaml");
                assertThat(tampered.checker().check(situation)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Production( $d : diagnostics )\n    RollbackRecord( diagnosticsResult.known, $d.get() == diagnosticsResult.get() )",
                "Production( $d : diagnostics, diagnostics.known )\n    not RollbackRecord( $d.get() == diagnosticsResult.get() )",
                "Production( $d : diagnostics )\n    RollbackRecord( $d.known, $d.get() == diagnosticsResult.get() )"
            })
    void what_no_guard_keeps_from_being_asked_is_refused(String patterns) {
        assertThatThrownBy(() -> sound("    " + patterns))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining("may make the engine fail in some situation");
    }

    /** What is about the pattern's own fact may be worked out before anything is joined with it. */
    @Test
    void a_guard_of_the_same_fact_in_another_pattern_is_none() {
        assertThatThrownBy(() -> sound("""
                    Production( $d : diagnostics, diagnostics.known )
                    not Production( $d.get() == diagnostics.get() )"""))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining("may make the engine fail in some situation");
    }
}
