package dev.holdpoint.verdict;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.situation.Update;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps that clear what was found: what is wrong is put right, each thing when it is due. */
final class Mending {
    private final Verdict verdict;
    private final Set<Fact<?>> disputed;
    private final GoingBack back;
    private final Agenda agenda;

    Mending(Verdict verdict, Set<Fact<?>> disputed, GoingBack back, Agenda agenda) {
        this.verdict = verdict;
        this.disputed = disputed;
        this.back = back;
        this.agenda = agenda;
    }

    void plan(Finding finding) {
        switch (finding.type()) {
            case CONTRADICTION ->
                agenda.add(finding.facts().get(0).field().phase(), Contradictions.correct(finding), List.of(finding));
            case SECRET -> TakingOut.plan(verdict, finding, agenda);
            case NOT_AS_WANTED, NOT_KNOWN, AS_THE_RULE_SAYS ->
                finding.remedies().forEach(remedy -> plan(finding, remedy));
            case UNCLEAR_ROUTE -> {
                if (finding.status() != Status.UNKNOWN) {
                    agenda.add(Phase.COMPLETE, WhoseCase.settleCause(finding), List.of(finding));
                }
            }
            case REASON_TO_PAUSE, STILL_RUNNING, INCOMPLETE_EVIDENCE, ROUTE, NOT_CLOSED -> {
                // the steps for these come from the pause decision, the gates' own findings, and the parties to go to
            }
        }
    }

    /** What is known to be wrong is put right; of what nobody knows, only that is done at once which a delay would spoil. */
    private void plan(Finding finding, Remedy remedy) {
        Fact<?> fact = remedy.fact();
        if (GoingBack.isRollback(remedy)) {
            rollBack(finding);
        } else if (!disputed.contains(fact) && !back.takesCareOf(finding, remedy)) {
            Optional<String> todo = fact.known()
                    ? fact.field().todo()
                    : isUrgent(remedy) ? fact.field().todoIfUnsure() : Optional.empty();
            todo.ifPresent(
                    work -> agenda.add(fact.field().phase(), worded(finding, fact.field(), work), List.of(finding)));
        }
    }

    /** A rollback that nothing urges is made when an update would be. */
    private void rollBack(Finding finding) {
        if (!back.isDue()) {
            agenda.add(Phase.UPDATE, Sentences.rollBack(), List.of(finding));
        }
    }

    /** What somebody does at once, without waiting to be told whether it is done already. */
    private static boolean isUrgent(Remedy remedy) {
        boolean toBeDone = remedy.wanted().filter(wanted -> wanted != Answer.NO).isPresent();
        return toBeDone && remedy.fact().field().phase().compareTo(Phase.GO_BACK) < 0;
    }

    /** Nobody is told to update production while start is blocked, or to review what has not been done. */
    private String worded(Finding finding, Field<?> field, String work) {
        if (field == Update.STATE && !verdict.mayStart()) {
            return Sentences.onceStartIsOpen(work);
        }
        if (field == Incident.PRODUCTION_IMPACT) {
            return back.isDecided() ? Sentences.workAgainBack() : WhoseCase.workAgain(verdict);
        }
        return finding.status() == Status.ADVICE && field.phase() == Phase.RECORD ? Sentences.onceActed(work) : work;
    }
}
