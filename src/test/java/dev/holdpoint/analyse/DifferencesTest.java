package dev.holdpoint.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    private static List<Difference> meaning(Tampered tampered) {
        try (Differences differences =
                Differences.between(Tampered.STANDARD, CHECKER, tampered.policy(), tampered.checker())) {
            return differences.meaning();
        }
    }

    private static Difference of(List<Difference> meaning, Decision decision) {
        return meaning.stream()
                .filter(difference -> difference.decision() == decision)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_policy_is_the_same_as_itself() {
        try (Differences differences = Differences.between(Tampered.STANDARD, CHECKER, Tampered.STANDARD, CHECKER)) {
            assertThat(differences.changes()).isEmpty();
            assertThat(differences.meaning()).extracting(Difference::answer).containsOnly(Difference.Answer.SAME);
        }
    }

    @Test
    void a_condition_less_shows_in_the_decisions_that_hang_on_it_and_in_no_other() {
        List<Difference> meaning =
                meaning(Tampered.changed("start.staging-diagnostics", "diagnostics.is( Diagnostics.FAILED ) || ", ""));
        for (Decision decision : List.of(Decision.START, Decision.CLOSE)) {
            Difference difference = of(meaning, decision);
            assertThat(difference.answer()).isEqualTo(Difference.Answer.OTHER_OUTCOME);
            Difference.Example example = difference.example().orElseThrow();
            assertThat(example.smallest()).isTrue();
            assertThat(example.rules()).containsExactly("start.staging-diagnostics");
            assertThat(example.before().outcome(decision)).isEqualTo(Outcome.BLOCKED);
            assertThat(example.after().outcome(decision)).isEqualTo(Outcome.OPEN);
        }
        for (Decision decision : List.of(Decision.STAGING, Decision.HANDOFF, Decision.ESCALATION, Decision.ROLLBACK)) {
            assertThat(of(meaning, decision).answer()).isEqualTo(Difference.Answer.SAME);
        }
    }

    @Test
    void a_change_that_only_a_finding_tells_leaves_the_outcome_proved() {
        List<Difference> meaning = meaning(Tampered.without("close.audit-log-later"));
        assertThat(of(meaning, Decision.CLOSE).answer()).isEqualTo(Difference.Answer.OTHER_FINDINGS);
        assertThat(of(meaning, Decision.RESUME).answer()).isEqualTo(Difference.Answer.OTHER_FINDINGS);
        assertThat(of(meaning, Decision.START).answer()).isEqualTo(Difference.Answer.SAME);
    }

    @Test
    void a_condition_that_says_nothing_is_proved_to_change_nothing() {
        List<Difference> meaning = meaning(Tampered.changed(
                "close.rollback-under-way",
                "state.is( UpdateState.APPLIED )",
                "state.is( UpdateState.APPLIED ), state.known"));
        assertThat(meaning).extracting(Difference::answer).containsOnly(Difference.Answer.SAME);
    }

    /** Each fact and each remedy is the same, and which goes with which is not. */
    @Test
    void findings_are_compared_as_a_whole() {
        Tampered one = paired("$a : workflows, $b : agents", "$a : watchers, $b : providerSettings");
        Tampered other = paired("$a : workflows, $b : providerSettings", "$a : watchers, $b : agents");
        try (Differences differences =
                Differences.between(one.policy(), one.checker(), other.policy(), other.checker())) {
            Difference close = of(differences.meaning(), Decision.CLOSE);
            assertThat(close.answer()).isEqualTo(Difference.Answer.OTHER_FINDINGS);
            assertThat(close.example().orElseThrow().facts()).isZero();
        }
    }

    @Test
    void what_a_finding_rests_on_first_is_told_apart() {
        List<Difference> meaning = meaning(Tampered.changed(
                "close.contradiction-late-backup", "$takenAt, $updatedAt )", "$updatedAt, $takenAt )"));
        assertThat(of(meaning, Decision.CLOSE).answer()).isEqualTo(Difference.Answer.OTHER_FINDINGS);
        assertThat(of(meaning, Decision.START).answer()).isEqualTo(Difference.Answer.SAME);
    }

    @Test
    void a_fact_that_a_finding_names_twice_is_told_once() {
        for (Tampered twice : List.of(
                Tampered.changed("start.backup-old", "$now, $state )", "$now, $state, $now )"),
                Tampered.changed("start.owner", "$name, $role )", "$name, $name, $role )"))) {
            assertThat(meaning(twice)).extracting(Difference::answer).containsOnly(Difference.Answer.SAME);
        }
    }

    @Test
    void its_place_is_where_a_finding_names_it_first() {
        List<Difference> meaning =
                meaning(Tampered.changed("start.backup-old", "$now, $state )", "$state, $now, $state )"));
        assertThat(of(meaning, Decision.START).answer()).isEqualTo(Difference.Answer.OTHER_FINDINGS);
    }

    private static Tampered paired(String one, String other) {
        return Tampered.changed(
                "close.late-workflows",
                Tampered.rule("close.late-workflows").text().replaceAll("(?s).*\nwhen", "when"),
                """
                when
                    ( UpdateReviews( %s )
                      or UpdateReviews( %s ) )
                then
                    insert( Findings.failed( drools, $a, $b ) );
                end""".formatted(one, other));
    }
}
