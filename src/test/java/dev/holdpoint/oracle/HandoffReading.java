package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.Procedures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the report may be handed over. */
final class HandoffReading {
    private static final Ask OC_3 = Ask.of("OC-3");
    private static final Ask CM_1 = Ask.of("CM-1");
    private static final Ask CM_2 = Ask.of("CM-2");
    private static final Ask CM_4 = Ask.of("CM-4");
    private static final Ask RO_4 = Ask.of("RO-4");
    private static final Ask RO_5 = Ask.of("RO-5");
    private static final Ask RO_6 = Ask.of("RO-6");
    private static final Ask LD_5 = Ask.of("LD-5");

    private HandoffReading() {}

    static Result.Decision of(Case given, @Nullable Routing routing, List<Found> report) {
        List<Found> findings = new ArrayList<>();
        //
        if (given.nothingWrong) {
            return new Result.Decision("not-applicable", findings);
        }
        PrepareReading.incidentSaid(given, findings);
        if (given.incident != null && routing != null) {
            incident(given, given.incident, routing, findings);
            findings.addAll(report);
        }
        return Reading.gate(findings);
    }

    private static void incident(Case given, Incident incident, Routing routing, List<Found> findings) {
        // OC-1, OC-3
        PrepareReading.owned(given.situation.owner(), findings);
        OC_3.is(YES, incident.reviews().beforeContact(), findings);
        // CM-1, CM-2, CM-4
        CM_4.given(incident.description(), findings);
        evidence(incident.evidence(), findings);
        // RO-4 … RO-6
        procedures(given.situation.procedures(), incident, findings);
        // OC-8, AC-9, LD-4
        routing.addUnclear(findings);
        routing.addToReproduce(findings);
        // LD-5
        if (routing.party == Party.CODECANYON) {
            LD_5.is(YES, incident.purchaseContext(), findings);
        }
    }

    private static void evidence(Evidence evidence, List<Found> findings) {
        ReportReading.preserved(evidence, findings);
        mistake(CM_1, evidence.retriedBeforePreserving(), findings);
        mistake(CM_2, evidence.settingsChangedBeforePreserving(), findings);
        CM_4.is(YES, evidence.diagnosticsAttached(), findings);
        //
        CM_4.contradiction(
                evidence.diagnosticsAttached().is(YES) && evidence.attachments().empty(), findings);
    }

    /** what cannot be undone warns; that nobody knows blocks. */
    private static void mistake(Ask ask, Fact<Answer> made, List<Found> findings) {
        ask.given(made, findings);
        if (made.is(YES)) {
            findings.add(ask.advice);
        }
    }

    private static void procedures(Procedures procedures, Incident incident, List<Found> findings) {
        RO_4.is(ProcedureStatus.DONE, procedures.contactingSupport(), findings);
        if (incident.customerVisible().mayBe(YES)) {
            RO_5.is(ProcedureStatus.DONE, procedures.slaEscalationMatrix(), findings);
        }
        RO_6.is(ProcedureStatus.DONE, procedures.errorReportsSupportCodes(), findings);
    }
}
