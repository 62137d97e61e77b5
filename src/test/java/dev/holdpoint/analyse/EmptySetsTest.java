package dev.holdpoint.analyse;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.drl.SubsetCheck;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule of the standard policy asks whether a set is empty; one of somebody else's may. */
class EmptySetsTest {
    private static final String ID = "close.recorded-version";
    private static final String PATTERN = "    RollbackRecord( $version : version, version.unknown )";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident( symptoms.empty )",
                "Incident( affectedAutomation.empty )",
                "Release( touches.empty )",
                "not Incident( symptoms.empty )"
            })
    void formulas_and_engine_agree_on_it(String asked) {
        Tampered tampered = Tampered.changed(ID, PATTERN, PATTERN + "\n    " + asked);
        List<ParsedRule> rules = SubsetCheck.parsed(
                tampered.policy().files(), tampered.policy().book().register().ids());
        try (Solver solver = new Solver(Bounds.of(rules))) {
            ExampleSearch search = new ExampleSearch(
                    solver, List.of(ExampleSearch.Side.of(rules, solver.space(), tampered.checker())));
            assertThatCode(search::sound).doesNotThrowAnyException();
        }
    }
}
