package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.AuditLogReview;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Exposure;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.OwnerRole;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.RollbackDecision;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Symptom;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.UpdateState;

/** Situations in which everything is as the register wants it, to deviate from. */
final class Examples {
    private Examples() {}

    /** An update that is to be made; start opens. */
    static Situation planned() {
        return good(UpdateState.PLANNED, "3.1.4").noIncident().build();
    }

    /** An update that was made; close and resume open. */
    static Situation applied() {
        return good(UpdateState.APPLIED, "3.2.0").noIncident().build();
    }

    /** The same, with an incident that is over and goes to the host; handoff opens as well. */
    static Situation appliedWithIncident() {
        return good(UpdateState.APPLIED, "3.2.0").incident(Examples::incident).build();
    }

    /** An update that is to be made while an incident is dealt with; start and handoff open. */
    static Situation plannedWithIncident() {
        return good(UpdateState.PLANNED, "3.1.4").incident(Examples::incident).build();
    }

    private static Situation.Builder good(UpdateState state, String installed) {
        return Situation.builder()
                .asOf("2026-04-29T10:15:00Z")
                .owner(owner -> owner.name("Dana Reyes").role(OwnerRole.SUPPORT_LEAD))
                .release(release -> release.version("3.2.0")
                        .previousVersion("3.1.4")
                        .notesRead(YES)
                        .requirementsConfirmed(YES)
                        .touches())
                .environment(environment -> environment
                        .sophmateVersion(installed)
                        .wordpressVersion("6.8.1")
                        .phpVersion("8.2.18")
                        .woocommerce(NO)
                        .automation(
                                "cart",
                                automation -> automation
                                        .state(AutomationState.ACTIVE)
                                        .effectVerifiable(YES)
                                        .risky(NO)))
                .update(update -> update(update.state(state)))
                .procedures(procedures -> procedures
                        .updateTutorial(ProcedureStatus.DONE)
                        .changelogReview(ProcedureStatus.DONE)
                        .incidentRunbook(ProcedureStatus.DONE)
                        .contactingSupport(ProcedureStatus.DONE)
                        .slaEscalationMatrix(ProcedureStatus.DONE)
                        .errorReportsSupportCodes(ProcedureStatus.DONE)
                        .migrationReindexReview(ProcedureStatus.DONE)
                        .postIncidentReview(ProcedureStatus.DONE));
    }

    private static void update(Update.Builder update) {
        update.backup(backup -> backup.takenAt("2026-04-29T08:00:00Z").restoreTested(YES))
                .staging(staging -> staging.updated(YES).diagnostics(Diagnostics.PASSED))
                .production(production -> production.diagnostics(Diagnostics.PASSED))
                .verified(verified -> verified.automation(YES)
                        .providerTests(YES)
                        .approvals(YES)
                        .publicPaths(YES))
                .record(record -> record.version("3.2.0")
                        .updatedAt("2026-04-29T09:00:00Z")
                        .owner("Dana Reyes")
                        .backupLocation("s3://backups")
                        .restoreOwner("Kim Osei")
                        .diagnosticsResult(Diagnostics.PASSED)
                        .knownCaveats()
                        .rollbackDecision(RollbackDecision.KEEP))
                .auditLogReview(AuditLogReview.DONE);
    }

    private static void incident(Incident.Builder incident) {
        incident.occurredAt("2026-04-29T09:31:40Z")
                .reportedAt("2026-04-29T09:40:12Z")
                .description("Approvals stay pending.")
                .affectedUser("shop manager")
                .affectedScreen("Approvals")
                .reproductionSteps("Open Approvals")
                .productionImpact(ProductionImpact.ENDED)
                .customerVisible(NO)
                .privateDataExposure(Exposure.NONE)
                .symptoms(Symptom.DNS);
        incident.evidence(evidence -> evidence.errorReportPreserved(YES)
                        .retriedBeforePreserving(NO)
                        .settingsChangedBeforePreserving(NO)
                        .diagnosticsAttached(YES)
                        .redacted(redacted -> redacted.providerKeys(YES)
                                .credentials(YES)
                                .paymentData(YES)
                                .customerDetails(YES)
                                .rawLogs(YES)))
                .reviews(reviews -> reviews.onReport(YES).beforeContact(YES).afterRecovery(YES));
    }
}
