package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which automation has to be paused: SP-8, PC-5, RO-3. */
final class PauseReading {
    private static final Ask SP_8 = Ask.of("SP-8");
    private static final Ask PC_5 = Ask.of("PC-5");
    private static final Ask RO_3 = Ask.of("RO-3");
    private static final Ask SP_8_PC_5 = Ask.of("SP-8", "PC-5");

    private PauseReading() {}

    static Result.Pause of(Situation situation, @Nullable Incident incident, Result.Decision resume) {
        if (situation.environment().automation().unknown()) {
            return new Result.Pause("unknown", List.of(SP_8.unknown), List.of());
        }
        String outcome = "none";
        List<Found> findings = new ArrayList<>();
        List<Result.Category> categories = new ArrayList<>();
        for (Automation automation : situation.environment().automation().get()) {
            List<Found> reasons = reasons(automation, incident);
            String action = action(automation, !reasons.isEmpty(), resume.open());
            if (action.equals("pause")) {
                outcome = "pause";
            }
            findings.addAll(reasons);
            categories.add(new Result.Category(automation.category().get(), action, reasons));
        }
        return new Result.Pause(outcome, findings, categories);
    }

    private static List<Found> reasons(Automation automation, @Nullable Incident incident) {
        List<Found> reasons = new ArrayList<>(3);
        // SP-8
        if (automation.effectVerifiable().unknown()) {
            reasons.add(SP_8.unknown);
        } else if (automation.effectVerifiable().is(NO)) {
            reasons.add(SP_8.trigger);
        }
        // PC-5, R-5
        if (automation.risky().unknown()) {
            reasons.add(PC_5.unknown);
        } else if (automation.risky().is(YES)) {
            reasons.add(PC_5.trigger);
        }
        // RO-3
        if (incident != null && incident.productionImpact().mayBe(ProductionImpact.CONTINUING)) {
            if (incident.affectedAutomation().unknown()) {
                reasons.add(RO_3.unknown);
            } else if (incident.affectedAutomation().has(automation.category().get())) {
                reasons.add(RO_3.trigger);
            }
        }
        return reasons;
    }

    private static String action(Automation automation, boolean reason, boolean resumeOpen) {
        if (automation.state().isNot(AutomationState.PAUSED)) {
            return reason ? "pause" : "keep-running";
        }
        return reason || !resumeOpen ? "stay-paused" : "may-resume";
    }

    /** What start and close are told: SP-8, PC-5. */
    static List<Found> blockers(Situation situation, @Nullable Incident incident) {
        if (situation.environment().automation().unknown()) {
            return List.of(SP_8.unknown);
        }
        List<Found> blockers = new ArrayList<>();
        for (Automation automation : situation.environment().automation().get()) {
            if (automation.state().isNot(AutomationState.PAUSED)) {
                blocker(reasons(automation, incident), blockers);
            }
        }
        return blockers;
    }

    private static void blocker(List<Found> reasons, List<Found> blockers) {
        if (reasons.isEmpty()) {
            return;
        }
        Ask ask = reasons.contains(SP_8.trigger) || reasons.contains(SP_8.unknown) ? SP_8_PC_5 : PC_5;
        boolean allUnknown = true;
        for (Found reason : reasons) {
            allUnknown &= reason.status().equals("unknown");
        }
        blockers.add(allUnknown ? ask.unknown : ask.failed);
    }
}
