package dev.holdpoint.verdict;

import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.RollbackDecision;
import dev.holdpoint.situation.RollbackRecord;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.UpdateState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The way back to the version before: where the update may be what hurts, it comes before all that takes long. */
final class GoingBack {
    /** What is written down last is found first: a backup is proved where it lies. */
    private static final Comparator<Fact<?>> LATE_FIRST = (one, other) -> {
        int earlier = other.field().phase().compareTo(one.field().phase());
        return earlier != 0 ? earlier : FormatOrder.FACTS.compare(one, other);
    };

    private final Verdict verdict;
    private final Set<Fact<?>> disputed;
    private final boolean decided;
    private final boolean due;

    GoingBack(Verdict verdict, Set<Fact<?>> disputed) {
        this.verdict = verdict;
        this.disputed = disputed;
        Update update = verdict.situation().update();
        Fact<RollbackDecision> decision = update.record().rollbackDecision();
        this.decided = decision.is(RollbackDecision.ROLL_BACK);
        this.due = (update.production().diagnostics().is(Diagnostics.FAILED) || isHurt(verdict))
                && update.state().is(UpdateState.APPLIED)
                && !decision.is(RollbackDecision.KEEP);
    }

    /** Whether an incident affects production, or may. */
    static boolean isHurt(Verdict verdict) {
        return verdict.situation()
                .anIncident()
                .filter(incident -> incident.productionImpact().mayBe(ProductionImpact.CONTINUING))
                .isPresent();
    }

    /** Whether it is to be gone at once, or to be decided on. */
    boolean isDue() {
        return due;
    }

    /** Whether it is to be gone at once. */
    boolean isDecided() {
        return due && decided;
    }

    void plan(List<Finding> findings, Agenda agenda) {
        if (!due) {
            return;
        }
        List<Finding> undecided = findings.stream()
                .filter(finding -> finding.remedies().stream().anyMatch(GoingBack::isOfRollback))
                .toList();
        if (verdict.rollback().outcome() == Outcome.READY) {
            RollbackRecord record = verdict.situation().update().record();
            String how = Sentences.wayBackReady(
                    decided ? Sentences.rollBack() : Sentences.decideRollBack(),
                    Phrases.value(record.backupLocation()),
                    Phrases.value(record.restoreOwner()));
            agenda.add(Phase.GO_BACK, how, undecided);
        } else if (decided) {
            prove(agenda);
            agenda.add(Phase.GO_BACK, Sentences.thenRollBack(), undecided);
        } else {
            agenda.add(Phase.GO_BACK, Sentences.wayBackNotReady(Sentences.decideRollBack()), undecided);
            prove(agenda);
        }
    }

    /** What it waits for, found before it is tried: nobody goes back to what may not be there. */
    private void prove(Agenda agenda) {
        List<Finding> missing = new ArrayList<>();
        Map<Fact<?>, String> works = new TreeMap<>(LATE_FIRST);
        for (Finding finding : verdict.rollback().findings()) {
            if (finding.type() == FindingType.CONTRADICTION) {
                agenda.add(Phase.GO_BACK, Contradictions.correct(finding), List.of(finding));
            }
            for (Remedy remedy : finding.remedies()) {
                if (takesCareOf(finding, remedy) && !disputed.contains(remedy.fact())) {
                    works.put(
                            remedy.fact(),
                            remedy.fact().field().todoBeforeRollback().orElseThrow());
                    missing.add(finding);
                }
            }
        }
        if (!works.isEmpty()) {
            String work = Sentences.beforeRollback(Phrases.joined(List.copyOf(works.values())));
            agenda.add(Phase.GO_BACK, work, missing);
        }
    }

    /** Whether that is proved or found on the way to the rollback, and not when an update is prepared or put on record. */
    boolean takesCareOf(Finding finding, Remedy remedy) {
        return due
                && finding.type() != FindingType.CONTRADICTION
                && verdict.rollback().findings().contains(finding)
                && remedy.fact().field().todoBeforeRollback().isPresent();
    }

    private static boolean isOfRollback(Remedy remedy) {
        return remedy.fact().field() == RollbackRecord.ROLLBACK_DECISION || isRollback(remedy);
    }

    /** Whether the update is not to be made, but undone. */
    static boolean isRollback(Remedy remedy) {
        return remedy.wanted()
                .filter(wanted -> wanted == UpdateState.ROLLED_BACK)
                .isPresent();
    }
}
