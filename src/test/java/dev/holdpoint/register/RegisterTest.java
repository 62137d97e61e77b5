package dev.holdpoint.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Procedures;
import dev.holdpoint.verdict.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final RuleBook BOOK = Policies.standard().book();

    private static final List<String> IDS = BOOK.register().rules();

    @Test
    void everyClauseHasItsRulesAndEveryReadingItsPlace() {
        assertThat(RegisterGaps.between(BOOK.register(), BOOK.rules())).isEmpty();
    }

    @Test
    void theRegisterIsComplete() {
        assertThat(BOOK.register().clauses()).hasSize(82);
        assertThat(BOOK.register().clauses()).extracting(ClauseEntry::clause).isSorted();
        assertThat(BOOK.register().readings())
                .extracting(Reading::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19)
                        .mapToObj(number -> "R-" + number)
                        .toList());
    }

    @Test
    void everyLinkedProcedureHasItsFact() {
        assertThat(BOOK.register().procedures())
                .extracting(Procedure::fact)
                .containsExactlyInAnyOrderElementsOf(
                        Procedures.TYPE.fields().stream().map(Field::path).toList());
    }

    @Test
    void aClauseWithoutARuleIsAGap() {
        ClauseEntry lonely =
                new ClauseEntry(Clause.of("BU-9"), "Before updating", "something", Set.of(), Optional.empty(), 7);
        Register register =
                new Register("register.yaml", List.of(lonely), List.of(), List.of(), IDS, Map.of(), Map.of());

        assertThat(RegisterGaps.between(register, BOOK.rules()))
                .extracting(RuleProblem::toString)
                .containsExactly("register.yaml:7: no rule cites BU-9, and no `unchecked` says why");
    }

    @Test
    void aReadingOfARuleThatDoesNotExistIsAGap() {
        Reading reading = new Reading("R-1", "x", "y", List.of("close.nothing"), Optional.empty());
        Register register =
                new Register("register.yaml", List.of(), List.of(reading), List.of(), IDS, Map.of(), Map.of());

        assertThat(RegisterGaps.between(register, BOOK.rules()))
                .extracting(RuleProblem::message)
                .containsExactly("R-1 names the rule `close.nothing`, which does not exist");
    }

    @Test
    void aRuleThatTheRegisterDoesNotListAndOneThatIsNotThereAreGaps() {
        List<String> ids = new ArrayList<>(IDS);
        ids.set(0, "close.nothing");
        Register register = new Register("register.yaml", List.of(), List.of(), List.of(), ids, Map.of(), Map.of());

        assertThat(RegisterGaps.between(register, BOOK.rules()))
                .extracting(RuleProblem::message)
                .containsExactly(
                        "lists the rule `close.nothing`, which does not exist",
                        "does not list the rule `" + IDS.get(0) + "` of "
                                + BOOK.rules().rules().get(0).place());
    }

    @Test
    void aBrokenRegisterIsToldByItsLine() {
        assertThatThrownBy(() -> RegisterReader.read("register.yaml", "sections: {BU: x}\nclauses:\n  - {id: BU-1}\n"))
                .hasMessage("register.yaml:3: `decides` is missing");
        assertThatThrownBy(() -> RegisterReader.read("register.yaml", "sections: {BU: x}\nclauses: [\n"))
                .hasMessageStartingWith("register.yaml:3: not YAML");
    }
}
