package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.AuditLogReview;
import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Exposure;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.RollbackRecord;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.UpdateState;
import dev.holdpoint.situation.Verification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the update may be closed, which is to return to normal use. */
final class CloseReading {
    private static final Ask RR_1 = Ask.of("RR-1", "PC-7");
    private static final Ask RR_2 = Ask.of("RR-2", "PC-8");
    private static final Ask RR_3 = Ask.of("RR-3");
    private static final Ask RR_4 = Ask.of("RR-4");
    private static final Ask RR_5 = Ask.of("RR-5");
    private static final Ask RR_6 = Ask.of("RR-6", "PC-10");
    private static final Ask RR_7 = Ask.of("RR-7");
    private static final Ask OC_2 = Ask.of("OC-2");
    private static final Ask OC_6 = Ask.of("OC-6");
    private static final Ask OC_7 = Ask.of("OC-7");
    private static final Ask PC_4 = Ask.of("PC-4");
    private static final Ask PC_6 = Ask.of("PC-6", "AC-2");
    private static final Ask PC_9 = Ask.of("PC-9");
    private static final Ask PC_11 = Ask.of("PC-11");
    private static final Ask AC_1 = Ask.of("AC-1");
    private static final Ask AC_2 = Ask.of("AC-2");
    private static final Ask AC_3 = Ask.of("AC-3");
    private static final Ask AC_4 = Ask.of("AC-4");
    private static final Ask AC_5 = Ask.of("AC-5");
    private static final Ask AC_6 = Ask.of("AC-6");
    private static final Ask RO_3 = Ask.of("RO-3");

    private CloseReading() {}

    static Result.Decision of(
            Situation situation,
            @Nullable Incident incident,
            @Nullable Routing routing,
            List<Found> report,
            boolean mandatory,
            List<Found> toPause) {
        Update update = situation.update();
        // BU-1 … BU-3, SP-9, OC-1, PC-1 … PC-3, RO-1
        List<Found> findings = new ArrayList<>();
        PrepareReading.read(situation, findings);
        // SP-8, PC-5
        findings.addAll(toPause);
        // RR-1 … RR-6, PC-7 … PC-11
        record(update.record(), findings);
        // RR-7
        auditLog(update, findings);
        // PC-4, AC-1, R-4, R-8
        if (StagingReading.binds(situation, mandatory)) {
            staging(update, findings);
        }
        // PC-6, AC-2
        production(update, findings);
        // AC-3 … AC-6
        verified(update.verified(), findings);
        // OC-2, OC-6, OC-7, OC-8, PC-12 … PC-23, AC-7 … AC-9, RO-3
        if (incident != null && routing != null) {
            incident(situation, incident, findings);
            routing.addUnclear(findings);
            findings.addAll(report);
        }
        //
        ContradictionReading.ofStartAndClose(situation, findings);
        ContradictionReading.ofClose(situation, findings);
        return Reading.gate(findings);
    }

    private static void record(RollbackRecord record, List<Found> findings) {
        RR_1.given(record.version(), findings);
        RR_2.given(record.updatedAt(), findings);
        RR_3.given(record.backupLocation(), findings);
        RR_4.given(record.restoreOwner(), findings);
        RR_5.given(record.diagnosticsResult(), findings);
        RR_6.given(record.knownCaveats(), findings);
        PC_9.given(record.owner(), findings);
        PC_11.given(record.rollbackDecision(), findings);
    }

    private static void auditLog(Update update, List<Found> findings) {
        if (update.auditLogReview().unknown()) {
            findings.add(RR_7.unknown);
        } else if (update.auditLogReview().is(AuditLogReview.PENDING)) {
            findings.add(RR_7.failed);
        } else if (update.auditLogReview().is(AuditLogReview.NO_ACTIONS_YET)) {
            findings.add(RR_7.advice);
        }
    }

    private static void staging(Update update, List<Found> findings) {
        if (update.state().mayBe(UpdateState.APPLIED)) {
            PC_4.is(YES, update.staging().updated(), findings);
        }
        if (update.state().isNot(UpdateState.ROLLED_BACK)) {
            AC_1.is(Diagnostics.PASSED, update.staging().diagnostics(), findings);
        }
    }

    private static void production(Update update, List<Found> findings) {
        PC_6.is(Diagnostics.PASSED, update.production().diagnostics(), findings);
        if (update.state().unknown()) {
            findings.add(AC_2.unknown);
        } else if (update.state().is(UpdateState.PLANNED)) {
            findings.add(AC_2.failed);
        }
    }

    private static void verified(Verification verified, List<Found> findings) {
        AC_3.is(YES, verified.automation(), findings);
        AC_4.is(YES, verified.providerTests(), findings);
        AC_5.is(YES, verified.approvals(), findings);
        AC_6.is(YES, verified.publicPaths(), findings);
    }

    private static void incident(Situation situation, Incident incident, List<Found> findings) {
        OC_2.is(YES, incident.reviews().onReport(), findings);
        if (incident.privateDataExposure().unknown()) {
            findings.add(OC_6.unknown);
        } else if (incident.privateDataExposure().is(Exposure.POSSIBLE)
                || incident.privateDataExposure().is(Exposure.CONFIRMED)) {
            findings.add(OC_6.failed);
        }
        if (incident.productionImpact().unknown()) {
            findings.add(OC_7.unknown);
        } else if (incident.productionImpact().is(ProductionImpact.CONTINUING)) {
            findings.add(OC_7.failed);
        }
        if (incident.productionImpact().isNot(ProductionImpact.NONE)) {
            RO_3.is(ProcedureStatus.DONE, situation.procedures().incidentRunbook(), findings);
        }
    }
}
