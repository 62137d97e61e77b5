package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.UpdateReviews;
import dev.holdpoint.situation.UpdateState;
import java.util.ArrayList;
import java.util.List;

/** Whether the update may be made on production. */
final class StartReading {
    private static final Ask BU_4 = Ask.of("BU-4");
    private static final Ask BU_5 = Ask.of("BU-5");
    private static final Ask BU_6 = Ask.of("BU-6");
    private static final Ask BU_7 = Ask.of("BU-7");
    private static final Ask BU_8 = Ask.of("BU-8");
    private static final Ask PC_4 = Ask.of("PC-4");
    private static final Ask AC_1 = Ask.of("AC-1");
    private static final Ask RO_2 = Ask.of("RO-2");
    private static final Ask RO_9 = Ask.of("RO-9");

    private StartReading() {}

    static Result.Decision of(Situation situation, boolean mandatory, List<Found> toPause) {
        //
        if (!situation.update().state().mayBe(UpdateState.PLANNED)) {
            return new Result.Decision("not-applicable", List.of());
        }
        // BU-1 … BU-3, SP-9, OC-1, PC-1 … PC-3, RO-1
        List<Found> findings = new ArrayList<>();
        PrepareReading.read(situation, findings);
        // BU-4 … BU-8
        if (situation.environment().woocommerce().mayBe(YES)) {
            reviews(situation.update().reviews(), findings);
        }
        // SP-8, PC-5
        findings.addAll(toPause);
        // PC-4, AC-1
        if (StagingReading.binds(situation, mandatory)) {
            PC_4.is(YES, situation.update().staging().updated(), findings);
            AC_1.is(Diagnostics.PASSED, situation.update().staging().diagnostics(), findings);
        }
        if (mandatory && situation.environment().stagingAvailable().is(NO)) {
            findings.add(PC_4.failed);
        }
        // RO-2
        if (StagingReading.major(situation.release()) != NO) {
            RO_2.is(ProcedureStatus.DONE, situation.procedures().backupStagingWorkflow(), findings);
        }
        // RO-9
        RO_9.is(ProcedureStatus.DONE, situation.procedures().changelogReview(), findings);
        //
        ContradictionReading.ofStartAndClose(situation, findings);
        return Reading.gate(findings);
    }

    private static void reviews(UpdateReviews reviews, List<Found> findings) {
        BU_4.is(YES, reviews.workflows(), findings);
        BU_5.is(YES, reviews.watchers(), findings);
        BU_6.is(YES, reviews.agents(), findings);
        BU_7.is(YES, reviews.providerSettings(), findings);
        BU_8.is(YES, reviews.themeAssistantDrafts(), findings);
    }
}
