package dev.holdpoint.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.UpdateState;
import dev.holdpoint.verdict.Decision;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final Situation READY = closed();

    @Test
    void anOpenGateNeedsNothing() {
        Plan plan = CHECKER.plan(READY, Decision.CLOSE);

        assertThat(plan.opens()).isTrue();
        assertThat(plan.facts()).isEmpty();
    }

    @Test
    void whatIsToBeDoneIsNamedWithItsValueAndItsClauses() {
        Situation situation = Edits.with(READY, "update.production.diagnostics", "not-run");
        Plan plan = CHECKER.plan(Edits.with(situation, "update.record.diagnosticsResult", "not-run"), Decision.CLOSE);

        assertThat(plan.toDo())
                .extracting(PlannedFact::path)
                .containsExactly("update.production.diagnostics", "update.record.diagnosticsResult");
        assertThat(plan.facts().get(0).value()).contains("passed");
        assertThat(plan.facts().get(0).clauses()).extracting(Object::toString).containsExactly("PC-6", "AC-2");
    }

    @Test
    void whatIsSoIsFoundOutWithTheAnswersUnderWhichThePlanHolds() {
        Plan plan = CHECKER.plan(Edits.without(READY, "incident"), Decision.CLOSE);

        assertThat(plan.toDo()).isEmpty();
        assertThat(plan.toFindOut()).singleElement().satisfies(fact -> {
            assertThat(fact.path()).isEqualTo("incident");
            assertThat(fact.answers()).containsExactly("none");
            assertThat(fact.work()).endsWith("?");
        });
    }

    /** That the shop is no store would spare the reviews; nobody is told to call it none. */
    @Test
    void whatIsSoIsNotProposedBecauseItWouldOpenTheGate() {
        Situation planned = Edits.with(Edits.without(READY, "update.reviews"), "update.state", "planned");
        Plan plan = CHECKER.plan(Edits.without(planned, "environment.woocommerce"), Decision.START);

        assertThat(plan.facts()).extracting(PlannedFact::path).doesNotContain("environment.woocommerce");
        assertThat(plan.facts().stream().filter(fact -> fact.path().startsWith("update.reviews.")))
                .hasSize(5);
    }

    /** To correct `updated` clears both findings: diagnostics are then not asked for. */
    @Test
    void aChangeThatClearsMoreThanItIsNamedForIsPreferred() {
        Situation situation = Edits.with(READY, "environment.stagingAvailable", "no");
        situation = Edits.with(situation, "release.touches", java.util.List.of());
        situation = Edits.with(Edits.with(situation, "release.major", "no"), "update.staging.updated", "yes");
        situation = Edits.without(situation, "update.staging.diagnostics");

        Plan plan = CHECKER.plan(situation, Decision.CLOSE);

        assertThat(plan.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.path()).isEqualTo("update.staging.updated");
            assertThat(fact.others()).singleElement().hasToString("environment.stagingAvailable: NO");
        });
    }

    @Test
    void anUpdateThatWasMadeAlreadyIsNoWayToStartIt() {
        Plan plan = CHECKER.plan(Edits.without(READY, "update.state"), Decision.START);

        assertThat(plan.facts().stream().filter(fact -> fact.path().equals("update.state")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).contains("planned"));
    }

    @Test
    void theOrderIsThatInWhichTheWorkIsDue() {
        for (Situation story : Stories.all()) {
            Plan plan = CHECKER.plan(story, Decision.CLOSE);

            assertThat(plan.facts())
                    .as(story.source().orElseThrow())
                    .extracting(PlannedFact::due)
                    .isSorted();
            assertThat(plan.opens()).as(story.source().orElseThrow()).isTrue();
        }
    }

    private static Situation closed() {
        Situations situations = new Situations(7).unknown(0).bad(0).incidents(0);
        while (true) {
            Situation situation = situations.next();
            if (CHECKER.check(situation).mayClose()
                    && situation.update().state().is(UpdateState.APPLIED)) {
                return situation;
            }
        }
    }
}
