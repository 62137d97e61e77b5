package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether paused automation may run again. */
final class ResumeReading {
    private static final Ask CLOSE =
            Ask.of("RR-1", "RR-2", "RR-3", "RR-4", "RR-5", "RR-6", "PC-7", "PC-8", "PC-9", "PC-10", "PC-11");
    private static final Ask OC_4 = Ask.of("OC-4");
    private static final Ask RO_7 = Ask.of("RO-7");
    private static final Ask RO_8 = Ask.of("RO-8");

    private ResumeReading() {}

    static Result.Decision of(Situation situation, @Nullable Incident incident, Result.Decision close) {
        List<Found> findings = new ArrayList<>();
        if (!close.open()) {
            findings.add(CLOSE.failed);
        }
        RO_7.is(ProcedureStatus.DONE, situation.procedures().migrationReindexReview(), findings);
        if (incident != null) {
            OC_4.is(YES, incident.reviews().afterRecovery(), findings);
            RO_8.is(ProcedureStatus.DONE, situation.procedures().postIncidentReview(), findings);
        }
        return Reading.gate(findings);
    }
}
