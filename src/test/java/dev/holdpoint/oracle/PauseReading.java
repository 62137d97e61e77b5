package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Incident;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which automation has to be paused: SP-8, PC-5, RO-3. */
final class PauseReading {
    private static final Ask SP_8 = Ask.of("SP-8");
    private static final Ask PC_5 = Ask.of("PC-5");
    private static final Ask RO_3 = Ask.of("RO-3");

    private PauseReading() {}

    static Result.Pause of(Case given, Result.Decision resume) {
        if (given.situation.environment().automation().unknown()) {
            return byName(given);
        }
        String outcome = "none";
        List<Found> findings = new ArrayList<>();
        List<Result.Category> categories = new ArrayList<>();
        for (Automation automation : given.situation.environment().automation().get()) {
            List<Found> reasons = reasons(given, automation);
            String action = action(automation, reasons, resume.open());
            if (action.equals("pause")) {
                outcome = "pause";
            }
            findings.addAll(reasons);
            categories.add(new Result.Category(automation.category().get(), action, reasons));
        }
        return new Result.Pause(outcome, findings, categories);
    }

    /** What is not listed, and still known by the name that the incident gives it. */
    private static Result.Pause byName(Case given) {
        List<Found> findings = new ArrayList<>(List.of(SP_8.unknown));
        List<Result.Category> categories = new ArrayList<>();
        for (String name : named(given)) {
            findings.add(RO_3.trigger);
            categories.add(new Result.Category(name, "pause", List.of(RO_3.trigger)));
        }
        return new Result.Pause(categories.isEmpty() ? "unknown" : "pause", findings, categories);
    }

    private static List<String> named(Case given) {
        @Nullable Incident incident = given.goingOn;
        return incident == null
                ? List.of()
                : incident.affectedAutomation().value().orElse(List.of());
    }

    private static List<Found> reasons(Case given, Automation automation) {
        List<Found> reasons = new ArrayList<>(3);
        // SP-8
        if (automation.effectVerifiable().unknown()) {
            reasons.add(SP_8.unknown);
        } else if (automation.effectVerifiable().is(NO)) {
            reasons.add(SP_8.trigger);
        }
        // PC-5, R-5
        if (!closed(given)) {
            if (automation.risky().unknown()) {
                reasons.add(PC_5.unknown);
            } else if (automation.risky().is(YES)) {
                reasons.add(PC_5.trigger);
            }
        }
        // RO-3
        @Nullable Incident incident = given.goingOn;
        if (incident != null) {
            if (incident.affectedAutomation().unknown()) {
                reasons.add(RO_3.unknown);
            } else if (incident.affectedAutomation().has(automation.category().get())) {
                reasons.add(RO_3.trigger);
            }
        }
        return reasons;
    }

    /** nothing that was risky during the update is so any more. */
    private static boolean closed(Case given) {
        boolean quiet = given.nothingWrong || (given.incident != null && given.goingOn == null);
        return given.update.closedAt().known()
                && given.made()
                && given.update.production().diagnostics().is(Diagnostics.PASSED)
                && quiet;
    }

    private static String action(Automation automation, List<Found> reasons, boolean resumeOpen) {
        if (automation.state().isNot(AutomationState.PAUSED)) {
            return reasons.isEmpty() ? "keep-running" : "pause";
        }
        //
        boolean onlyRisky = true;
        for (Found reason : reasons) {
            onlyRisky &= reason.clauses().contains("PC-5");
        }
        return onlyRisky && resumeOpen ? "may-resume" : "stay-paused";
    }

    /** What start and close are told of the categories that are to be paused and are not. */
    static List<Found> stillRunning(Case given) {
        List<Found> blockers = new ArrayList<>();
        if (given.situation.environment().automation().unknown()) {
            blockers.add(SP_8.unknown);
            return blockers;
        }
        for (Automation automation : given.situation.environment().automation().get()) {
            List<Found> reasons = reasons(given, automation);
            if (!reasons.isEmpty() && automation.state().isNot(AutomationState.PAUSED)) {
                blockers.add(blocker(automation, reasons));
            }
        }
        return blockers;
    }

    private static Found blocker(Automation automation, List<Found> reasons) {
        List<String> clauses = new ArrayList<>(3);
        boolean allUnknown = true;
        for (Found reason : reasons) {
            clauses.addAll(reason.clauses());
            allUnknown &= reason.status().equals("unknown");
        }
        return new Found(clauses, allUnknown || automation.state().unknown() ? "unknown" : "failed");
    }
}
