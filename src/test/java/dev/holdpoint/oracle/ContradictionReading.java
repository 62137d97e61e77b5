package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Backup;
import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Release;
import dev.holdpoint.situation.RollbackDecision;
import dev.holdpoint.situation.RollbackRecord;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Staging;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.UpdateState;
import java.util.List;

/** Facts that cannot both be true, row by row of the register's table; the incident's are in {@link ReportReading}. */
final class ContradictionReading {
    private static final Ask RR_1 = Ask.of("RR-1", "PC-7");
    private static final Ask PC_15 = Ask.of("PC-15");
    private static final Ask BU_3_PC_3 = Ask.of("BU-3", "PC-3");
    private static final Ask AC_1 = Ask.of("AC-1");
    private static final Ask PC_4 = Ask.of("PC-4");
    private static final Ask RR_5 = Ask.of("RR-5");
    private static final Ask PC_11 = Ask.of("PC-11");
    private static final Ask RR_2 = Ask.of("RR-2");
    private static final Ask BU_3 = Ask.of("BU-3");

    private ContradictionReading() {}

    static void ofStartAndClose(Situation situation, List<Found> findings) {
        Staging staging = situation.update().staging();
        boolean staged = staging.diagnostics().is(Diagnostics.PASSED)
                || staging.diagnostics().is(Diagnostics.FAILED);
        AC_1.contradiction(staged && staging.updated().is(NO), findings);
        PC_4.contradiction(
                situation.environment().stagingAvailable().is(NO)
                        && staging.updated().is(YES),
                findings);
        RR_2.contradiction(situation.update().record().updatedAt().isAfter(situation.asOf()), findings);
        BU_3.contradiction(situation.update().backup().takenAt().isAfter(situation.asOf()), findings);
    }

    static void ofClose(Situation situation, List<Found> findings) {
        Update update = situation.update();
        Release release = situation.release();
        Environment environment = situation.environment();
        RollbackRecord record = update.record();
        Backup backup = update.backup();
        boolean applied = update.state().is(UpdateState.APPLIED);
        boolean rolledBack = update.state().is(UpdateState.ROLLED_BACK);
        RR_1.contradiction(applied && record.version().contradicts(release.version()), findings);
        PC_15.contradiction(applied && environment.sophmateVersion().contradicts(release.version()), findings);
        PC_15.contradiction(
                rolledBack && environment.sophmateVersion().contradicts(release.previousVersion()), findings);
        BU_3_PC_3.contradiction(backup.takenAt().isAfter(record.updatedAt()), findings);
        RR_5.contradiction(
                record.diagnosticsResult().contradicts(update.production().diagnostics()), findings);
        PC_11.contradiction(applied && record.rollbackDecision().is(RollbackDecision.ROLL_BACK), findings);
        PC_11.contradiction(rolledBack && record.rollbackDecision().is(RollbackDecision.KEEP), findings);
    }
}
