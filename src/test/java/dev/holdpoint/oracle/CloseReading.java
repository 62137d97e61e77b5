package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.AuditLogReview;
import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Exposure;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.RollbackRecord;
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

    static Result.Decision of(Case given, @Nullable Routing routing, List<Found> report, List<Found> running) {
        // BU-1 … BU-8, SP-9, OC-1, PC-1 … PC-3, RO-1, RO-2, RO-9, R-9
        List<Found> findings = new ArrayList<>();
        PrepareReading.read(given, findings);
        BackupReading.outdated(given, findings);
        if (given.made()) {
            PrepareReading.before(given, findings);
        }
        // SP-8, PC-5, RO-3
        findings.addAll(running);
        // RR-1 … RR-6, PC-7 … PC-11
        record(given, findings);
        // RR-7
        auditLog(given, findings);
        // PC-4, AC-1, R-4, R-8, R-14
        if (given.stagingBinds()) {
            staging(given, findings);
        }
        // PC-6, AC-2
        production(given, findings);
        // AC-3 … AC-6
        verified(given.update.verified(), findings);
        // OC-2, OC-6, OC-7, OC-8, AC-9, RO-3
        if (given.incident != null && routing != null) {
            incident(given, given.incident, findings);
            routing.addUnclear(findings);
        }
        // PC-12 … PC-23, AC-7, AC-8, CM-3
        findings.addAll(report);
        //
        ContradictionReading.ofStartAndClose(given, findings);
        ContradictionReading.ofClose(given, findings);
        return Reading.gate(findings);
    }

    private static void record(Case given, List<Found> findings) {
        RollbackRecord record = given.update.record();
        RR_1.given(record.version(), findings);
        RR_2.given(record.updatedAt(), findings);
        RR_3.given(record.backupLocation(), findings);
        RR_4.given(record.restoreOwner(), findings);
        RR_5.given(record.diagnosticsResult(), findings);
        RR_6.given(record.knownCaveats(), findings);
        PC_9.given(record.owner(), findings);
        PC_11.given(record.rollbackDecision(), findings);
        //
        if (given.rollbackUnderWay()) {
            findings.add(PC_11.failed);
        }
    }

    private static void auditLog(Case given, List<Found> findings) {
        if (given.update.auditLogReview().unknown()) {
            findings.add(RR_7.unknown);
        } else if (given.update.auditLogReview().is(AuditLogReview.PENDING)) {
            findings.add(RR_7.failed);
        }
        auditLogWaits(given, findings);
    }

    /** RR-7: a follow-up, told on close and on resume. */
    static void auditLogWaits(Case given, List<Found> findings) {
        if (given.update.auditLogReview().is(AuditLogReview.NO_ACTIONS_YET)) {
            findings.add(RR_7.advice);
        }
    }

    private static void staging(Case given, List<Found> findings) {
        if (!given.planned) {
            PC_4.is(YES, given.stagingUpdated(), findings);
        }
        AC_1.is(Diagnostics.PASSED, given.update.staging().diagnostics(), findings);
    }

    private static void production(Case given, List<Found> findings) {
        PC_6.is(Diagnostics.PASSED, given.update.production().diagnostics(), findings);
        AC_2.given(given.update.state(), findings);
        if (given.planned) {
            findings.add(AC_2.failed);
        }
    }

    private static void verified(Verification verified, List<Found> findings) {
        AC_3.is(YES, verified.automation(), findings);
        AC_4.is(YES, verified.providerTests(), findings);
        AC_5.is(YES, verified.approvals(), findings);
        AC_6.is(YES, verified.publicPaths(), findings);
    }

    private static void incident(Case given, Incident incident, List<Found> findings) {
        OC_2.is(YES, incident.reviews().onReport(), findings);
        exposure(incident, findings);
        OC_7.given(incident.productionImpact(), findings);
        if (incident.productionImpact().is(ProductionImpact.CONTINUING)) {
            findings.add(OC_7.failed);
        }
        runbook(given, incident, findings);
    }

    /** OC-6, on start as well. */
    static void exposure(Incident incident, List<Found> findings) {
        OC_6.given(incident.privateDataExposure(), findings);
        if (incident.privateDataExposure().is(Exposure.POSSIBLE)
                || incident.privateDataExposure().is(Exposure.CONFIRMED)) {
            findings.add(OC_6.failed);
        }
    }

    /** RO-3, on start as well. */
    static void runbook(Case given, Incident incident, List<Found> findings) {
        if (incident.productionImpact().isNot(ProductionImpact.NONE)) {
            RO_3.is(ProcedureStatus.DONE, given.situation.procedures().incidentRunbook(), findings);
        }
    }
}
