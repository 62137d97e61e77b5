package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Owner;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.UpdateReviews;
import java.util.List;

/** What start and close both ask: BU-1 … BU-8, SP-9, OC-1, PC-1 … PC-3, RO-1, RO-2, RO-9, and whether something went wrong. */
final class PrepareReading {
    private static final Ask BU_1 = Ask.of("BU-1", "PC-1");
    private static final Ask BU_2 = Ask.of("BU-2", "PC-2");
    private static final Ask BU_4 = Ask.of("BU-4");
    private static final Ask BU_5 = Ask.of("BU-5");
    private static final Ask BU_6 = Ask.of("BU-6");
    private static final Ask BU_7 = Ask.of("BU-7");
    private static final Ask BU_8 = Ask.of("BU-8");
    private static final Ask SP_9 = Ask.of("SP-9", "RO-1");
    private static final Ask OC_1 = Ask.of("OC-1");
    private static final Ask RO_2 = Ask.of("RO-2");
    private static final Ask RO_9 = Ask.of("RO-9");
    private static final Ask INCIDENT = Ask.of("OC-7", "RO-3");

    private PrepareReading() {}

    /** The findings that are the same on both. */
    static void read(Case given, List<Found> findings) {
        Situation situation = given.situation;
        BU_1.is(YES, situation.release().notesRead(), findings);
        BU_2.is(YES, situation.release().requirementsConfirmed(), findings);
        BackupReading.proven(given, findings);
        BackupReading.fresh(given, findings);
        SP_9.is(ProcedureStatus.DONE, situation.procedures().updateTutorial(), findings);
        owned(situation.owner(), findings);
        incidentSaid(given, findings);
    }

    /** OC-1. */
    static void owned(Owner owner, List<Found> findings) {
        if (owner.name().unknown() || owner.role().unknown()) {
            findings.add(OC_1.unknown);
        }
    }

    /** */
    static void incidentSaid(Case given, List<Found> findings) {
        if (given.incidentUnsaid()) {
            findings.add(INCIDENT.unknown);
        }
    }

    /** BU-4 … BU-8, RO-2, RO-9: what is to be done before the update holds it; afterwards it is told. */
    static void before(Case given, List<Found> findings) {
        Situation situation = given.situation;
        if (situation.environment().woocommerce().mayBe(YES)) {
            reviews(given, findings);
        }
        if (StagingReading.major(situation.release()) != Answer.NO) {
            before(given, RO_2, ProcedureStatus.DONE, situation.procedures().backupStagingWorkflow(), findings);
        }
        before(given, RO_9, ProcedureStatus.DONE, situation.procedures().changelogReview(), findings);
    }

    private static void reviews(Case given, List<Found> findings) {
        UpdateReviews reviews = given.update.reviews();
        before(given, BU_4, YES, reviews.workflows(), findings);
        before(given, BU_5, YES, reviews.watchers(), findings);
        before(given, BU_6, YES, reviews.agents(), findings);
        before(given, BU_7, YES, reviews.providerSettings(), findings);
        before(given, BU_8, YES, reviews.themeAssistantDrafts(), findings);
    }

    private static <T> void before(Case given, Ask ask, T good, Fact<T> fact, List<Found> findings) {
        if (given.made()) {
            ask.advises(good, fact, findings);
        } else {
            ask.is(good, fact, findings);
        }
    }
}
