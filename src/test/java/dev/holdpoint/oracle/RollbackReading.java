package dev.holdpoint.oracle;

import java.util.ArrayList;
import java.util.List;

/** Whether the way back is open: BU-3, PC-3, RR-3, RR-4. */
final class RollbackReading {
    private static final Ask RR_3 = Ask.of("RR-3");
    private static final Ask RR_4 = Ask.of("RR-4");
    private static final Ask TAKEN = Ask.of("BU-3", "PC-3");

    private RollbackReading() {}

    static Result.Decision of(Case given) {
        List<Found> findings = new ArrayList<>();
        if (given.rolledBack) {
            return new Result.Decision("not-applicable", findings);
        }
        BackupReading.proven(given, findings);
        TAKEN.given(given.update.backup().takenAt(), findings);
        BackupReading.outdated(given, findings);
        RR_3.given(given.update.record().backupLocation(), findings);
        RR_4.given(given.update.record().restoreOwner(), findings);
        //
        BackupReading.notYet(given, findings);
        BackupReading.tooLate(given, findings);
        return new Result.Decision(Reading.blocked(findings) ? "not-ready" : "ready", findings);
    }
}
