package dev.holdpoint.verdict;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.situation.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One step for all that is to be paused, and one for all that may run again: it is one visit to one page. */
final class Pausing {
    private Pausing() {}

    static void plan(Verdict verdict, List<Finding> findings, Agenda agenda) {
        List<PauseDecision.Category> toPause = verdict.pause().categories(PauseAction.PAUSE);
        List<Finding> reasons = new ArrayList<>();
        toPause.forEach(category -> reasons.addAll(category.findings()));
        if (!toPause.isEmpty()) {
            findings.stream()
                    .filter(finding -> finding.type() == FindingType.STILL_RUNNING)
                    .forEach(reasons::add);
        }
        List<Finding> unlisted = verdict.pause().unlisted();
        if (!unlisted.isEmpty() && GoingBack.isHurt(verdict)) {
            agenda.add(
                    Phase.PAUSE,
                    toPause.isEmpty() ? Sentences.pauseAll() : Sentences.pauseAllFirst(names(toPause)),
                    Agenda.union(reasons, unlisted));
        } else if (!toPause.isEmpty()) {
            agenda.add(Phase.PAUSE, Sentences.pause(names(toPause)), reasons);
        }
        List<PauseDecision.Category> mayRun = verdict.pause().categories(PauseAction.MAY_RESUME);
        if (!mayRun.isEmpty()) {
            agenda.add(Phase.RECOVER, Sentences.letRun(names(mayRun)), List.of());
        }
    }

    private static String names(List<PauseDecision.Category> categories) {
        return categories.stream()
                .map(category -> Phrases.value(category.automation().category()))
                .collect(Collectors.joining(", "));
    }
}
