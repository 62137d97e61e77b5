package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.RollbackDecision;
import dev.holdpoint.situation.RollbackRecord;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Version;
import java.util.List;

/**
 * Facts that cannot both be true, row by row of the register's table; the incident's are in {@link ReportReading} and
 * {@link HandoffReading}, the backup's in {@link BackupReading}.
 */
final class ContradictionReading {
    private static final Ask RR_1_PC_7 = Ask.of("RR-1", "PC-7");
    private static final Ask RR_1_PC_15 = Ask.of("RR-1", "PC-15");
    private static final Ask RR_2 = Ask.of("RR-2");
    private static final Ask RR_5 = Ask.of("RR-5");
    private static final Ask PC_4 = Ask.of("PC-4");
    private static final Ask PC_6_RO_3 = Ask.of("PC-6", "RO-3");
    private static final Ask PC_11 = Ask.of("PC-11");
    private static final Ask PC_15 = Ask.of("PC-15");
    private static final Ask AC_1 = Ask.of("AC-1");
    private static final Ask AC_2 = Ask.of("AC-2");

    private ContradictionReading() {}

    static void ofStartAndClose(Case given, List<Found> findings) {
        Situation situation = given.situation;
        Fact<Diagnostics> staged = given.update.staging().diagnostics();
        boolean ran = staged.is(Diagnostics.PASSED) || staged.is(Diagnostics.FAILED);
        AC_1.contradiction(ran && given.stagingUpdated() == NO, findings);
        PC_4.contradiction(
                situation.environment().stagingAvailable().is(NO)
                        && given.update.staging().updated().is(YES),
                findings);
        RR_2.contradiction(given.update.record().updatedAt().isAfter(situation.asOf()), findings);
        BackupReading.notYet(given, findings);
        if (given.planned) {
            PC_11.contradiction(given.update.record().rollbackDecision().is(RollbackDecision.ROLL_BACK), findings);
            AC_2.contradiction(given.update.closedAt().known(), findings);
            PC_15.contradiction(alreadyNew(situation), findings);
        }
    }

    static void ofClose(Case given, List<Found> findings) {
        BackupReading.tooLate(given, findings);
        versions(given, findings);
        RollbackRecord record = given.update.record();
        Fact<Diagnostics> production = given.update.production().diagnostics();
        RR_5.contradiction(!given.rolledBack && record.diagnosticsResult().contradicts(production), findings);
        PC_11.contradiction(given.rolledBack && record.rollbackDecision().is(RollbackDecision.KEEP), findings);
        PC_6_RO_3.contradiction(given.nothingWrong && production.is(Diagnostics.FAILED), findings);
        AC_2.contradiction(record.updatedAt().isAfter(given.update.closedAt()), findings);
        AC_2.contradiction(given.update.closedAt().isAfter(given.situation.asOf()), findings);
    }

    private static void versions(Case given, List<Found> findings) {
        Situation situation = given.situation;
        Fact<Version> recorded = given.update.record().version();
        Fact<Version> installed = situation.environment().sophmateVersion();
        Fact<Version> released = situation.release().version();
        if (given.applied) {
            RR_1_PC_7.contradiction(Versions.differ(recorded, released), findings);
            PC_15.contradiction(Versions.differ(installed, released), findings);
            RR_1_PC_15.contradiction(Versions.differ(recorded, installed), findings);
        }
        if (given.rolledBack) {
            PC_15.contradiction(Versions.differ(installed, situation.release().previousVersion()), findings);
            PC_15.contradiction(alreadyNew(situation), findings);
        }
    }

    /** What is installed is the new version, unless that is the old one too. */
    private static boolean alreadyNew(Situation situation) {
        Fact<Version> released = situation.release().version();
        return Versions.same(situation.environment().sophmateVersion(), released)
                && !Versions.same(situation.release().previousVersion(), released);
    }
}
