package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.Procedures;
import java.util.ArrayList;
import java.util.List;

/** Whether paused automation may run again. */
final class ResumeReading {
    private static final Ask CLOSE =
            Ask.of("RR-1", "RR-2", "RR-3", "RR-4", "RR-5", "RR-6", "PC-7", "PC-8", "PC-9", "PC-10", "PC-11");
    private static final Ask OC_4 = Ask.of("OC-4");
    private static final Ask RO_7 = Ask.of("RO-7");
    private static final Ask RO_8 = Ask.of("RO-8");

    private ResumeReading() {}

    static Result.Decision of(Case given, Result.Decision close) {
        List<Found> findings = new ArrayList<>();
        if (!close.open()) {
            findings.add(onlyUnknown(close) ? CLOSE.unknown : CLOSE.failed);
        }
        // RR-7
        CloseReading.auditLogWaits(given, findings);
        Procedures procedures = given.situation.procedures();
        RO_7.is(ProcedureStatus.DONE, procedures.migrationReindexReview(), findings);
        if (given.incident != null) {
            OC_4.is(YES, given.incident.reviews().afterRecovery(), findings);
            RO_8.is(ProcedureStatus.DONE, procedures.postIncidentReview(), findings);
        }
        return Reading.gate(findings);
    }

    private static boolean onlyUnknown(Result.Decision close) {
        for (Found finding : close.findings()) {
            if (finding.blocks() && !finding.status().equals("unknown")) {
                return false;
            }
        }
        return true;
    }
}
