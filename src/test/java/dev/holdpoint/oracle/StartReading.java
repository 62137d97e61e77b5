package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.UpdateState;
import java.util.ArrayList;
import java.util.List;

/** Whether the update may be made on production. */
final class StartReading {
    private static final Ask OC_7 = Ask.of("OC-7");
    private static final Ask PC_4 = Ask.of("PC-4");
    private static final Ask AC_1 = Ask.of("AC-1");
    private static final Ask AC_2 = Ask.of("AC-2");

    private StartReading() {}

    static Result.Decision of(Case given, List<Found> running) {
        //
        if (!given.update.state().mayBe(UpdateState.PLANNED)) {
            return new Result.Decision("not-applicable", List.of());
        }
        // BU-1 … BU-8, SP-9, OC-1, PC-1 … PC-3, RO-1, RO-2, RO-9, R-9
        List<Found> findings = new ArrayList<>();
        PrepareReading.read(given, findings);
        PrepareReading.before(given, findings);
        // SP-8, PC-5, RO-3
        findings.addAll(running);
        // PC-4, AC-1
        staging(given, findings);
        // AC-2
        AC_2.given(given.update.state(), findings);
        // CM-1, CM-2, OC-6, OC-7, RO-3, R-13
        incident(given, findings);
        //
        ContradictionReading.ofStartAndClose(given, findings);
        return Reading.gate(findings);
    }

    private static void staging(Case given, List<Found> findings) {
        if (given.mandatory && given.situation.environment().stagingAvailable().is(NO)) {
            findings.add(PC_4.failed);
        } else if (given.stagingBinds()) {
            PC_4.is(YES, given.stagingUpdated(), findings);
        }
        if (given.stagingBinds()) {
            AC_1.is(Diagnostics.PASSED, given.update.staging().diagnostics(), findings);
        }
    }

    private static void incident(Case given, List<Found> findings) {
        if (given.incident == null) {
            return;
        }
        ReportReading.preserved(given.incident.evidence(), findings);
        CloseReading.exposure(given.incident, findings);
        CloseReading.runbook(given, given.incident, findings);
        if (given.goingOn != null) {
            findings.add(OC_7.advice);
        }
    }
}
