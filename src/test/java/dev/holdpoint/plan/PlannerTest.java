package dev.holdpoint.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Values;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Symptom;
import dev.holdpoint.situation.UpdateState;
import dev.holdpoint.verdict.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final long SEED = Long.getLong("holdpoint.seed", 20261126L);
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

    @Test
    void aTimeThatIsNotOpenToAllIsSaidWithItsBounds() {
        Situation situation = Edits.with(
                READY,
                "update.record.updatedAt",
                READY.update().backup().takenAt().get().plusDays(-1));
        Plan plan = CHECKER.plan(situation, Decision.CLOSE);

        assertThat(plan.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEmpty();
            assertThat(fact.condition()).startsWith("a time ").contains("not ");
        });
    }

    /** With a fresh one, one could not go back to what was before. */
    @Test
    void aBackupOfAnUpdateThatIsMadeIsNotTakenButItsTimeWrittenDown() {
        Plan plan = CHECKER.plan(Edits.without(READY, "update.backup.takenAt"), Decision.CLOSE);

        assertThat(plan.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.work()).isEqualTo("Write down when the backup that was taken before the update was taken");
            assertThat(fact.condition()).startsWith("a time not after update.record.updatedAt (");
        });
    }

    @Test
    void ofSymptomsThoseAreNamedWithWhichThePlanHolds() {
        Situation situation = twoWays(List.of(Symptom.HTTP_5XX, Symptom.PROVIDER_AUTH), Party.INTERNAL);
        Plan plan = CHECKER.plan(situation, Decision.HANDOFF);

        assertThat(symptoms(plan).value()).isPresent();
        assertThat(symptoms(plan).answers()).isNotEmpty();
    }

    /** The one that is listed may be the wrong one. */
    @Test
    void otherSymptomsAreAWayOutWhereTheListedOneIsNone() {
        Plan plan = CHECKER.plan(twoWays(List.of(Symptom.PROVIDER_AUTH), Party.HOST), Decision.HANDOFF);

        assertThat(plan.opens()).isTrue();
        assertThat(symptoms(plan).answers())
                .contains(Symptom.HTTP_5XX.wireName())
                .doesNotContain(Symptom.PROVIDER_AUTH.wireName());
    }

    private static PlannedFact symptoms(Plan plan) {
        return plan.facts().stream()
                .filter(fact -> fact.path().equals("incident.symptoms"))
                .findFirst()
                .orElseThrow();
    }

    private static Situation twoWays(List<Symptom> symptoms, Party suspected) {
        return Edits.with(
                Edits.with(
                        Edits.with(READY, "incident.symptoms", Set.copyOf(symptoms)), "incident.reproducible", "yes"),
                "incident.suspectedParty",
                suspected);
    }

    /** The value that brings up the fewest findings at once may ask for more in the end. */
    @Test
    void everyValueOfWhatIsLeftOpenIsTried() {
        assertThat(CHECKER.plan(read("keep-or-roll-back"), Decision.CLOSE).facts())
                .hasSize(2);
        assertThat(CHECKER.plan(read("before-or-after"), Decision.CLOSE).facts())
                .hasSize(1);
    }

    private static Situation read(String name) {
        return SituationReader.standard().read(Path.of("src/test/resources/dev/holdpoint/plan", name + ".yaml"));
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
        situation = Edits.with(situation, "release.touches", List.of());
        situation = Edits.with(Edits.with(situation, "release.major", "no"), "update.staging.updated", "yes");
        situation = Edits.without(situation, "update.staging.diagnostics");

        Plan plan = CHECKER.plan(situation, Decision.CLOSE);

        assertThat(plan.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.path()).isEqualTo("update.staging.updated");
            assertThat(fact.others()).isEmpty(); // were there a staging copy, its diagnostics would be asked for
            assertThat(fact.work()).contains("or else environment.stagingAvailable and what hangs on it");
        });
    }

    /** The installed version agrees with the record: to correct the record alone would contradict it. */
    @Test
    void whatAloneDoesNotOpenTheGateIsNotNamedInstead() {
        Situation situation = Edits.with(READY, "release.version", "9.9.9");
        Plan plan = CHECKER.plan(situation, Decision.CLOSE);

        assertThat(plan.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.path()).isEqualTo("release.version");
            assertThat(fact.others()).isEmpty();
            assertThat(fact.work())
                    .isEqualTo("Correct the wrong one: release.version, or else update.record.version and what hangs"
                            + " on it");
        });
    }

    /** Every fact that is named as one that may be wrong instead opens the gate in some way, the rest standing as planned. */
    @Test
    void whatMayBeWrongInsteadOpensTheGateAsWell() {
        int tried = 0;
        Random random = new Random(SEED);
        Situations situations = new Situations(SEED).unknown(0).bad(0);
        for (int i = 0; tried < 200; i++) {
            Situation situation = contradicting(situations.next(), random);
            for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.HANDOFF)) {
                Plan plan = CHECKER.plan(situation, gate);
                TrueValues values = new TrueValues(situation);
                for (PlannedFact fact : plan.facts()) {
                    for (Fact<?> other : fact.others()) {
                        tried++;
                        List<PlannedFact> rest = plan.facts().stream()
                                .filter(one -> !one.equals(fact) && !one.path().equals(other.path()))
                                .toList();
                        assertThat(values.of(other).stream()
                                        .anyMatch(to -> opens(situation, gate, rest, values, Way.of(List.of(to)))))
                                .as("seed %d, situation %d, %s: %s", SEED, i, gate, other)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean opens(
            Situation situation, Decision gate, List<PlannedFact> rest, TrueValues values, Way way) {
        if (rest.isEmpty()) {
            return CHECKER.check(Revised.of(situation, way.changes()))
                    .gate(gate)
                    .isOpen();
        }
        PlannedFact next = rest.get(0);
        List<? extends Fact<?>> options =
                next.to().isPresent() ? List.of(next.to().get()) : values.of(next.fact());
        return options.stream()
                .anyMatch(to -> opens(situation, gate, rest.subList(1, rest.size()), values, Way.of(way.with(to))));
    }

    private static Situation contradicting(Situation situation, Random random) {
        Situation contradicting = situation;
        List<String> paths = List.of(
                "release.version",
                "environment.sophmateVersion",
                "update.record.version",
                "asOf",
                "update.record.updatedAt",
                "update.backup.takenAt",
                "update.closedAt",
                "update.production.diagnostics");
        for (int i = 0; i < 2; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            Fact<?> fact = Facts.leaves(situation).stream()
                    .filter(one -> one.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            List<Object> candidates = Values.candidates(fact.field());
            contradicting = Edits.with(contradicting, path, candidates.get(random.nextInt(candidates.size())));
        }
        return contradicting;
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
