package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Moment;
import java.time.Duration;
import java.util.List;

/** Whether there is a backup to go back to: BU-3, PC-3, R-18. */
final class BackupReading {
    private static final Ask BU_3_PC_3 = Ask.of("BU-3", "PC-3");
    private static final Ask BU_3 = Ask.of("BU-3");
    private static final Duration FRESH = Duration.ofDays(7);

    private BackupReading() {}

    /** That it was restored once. */
    static void proven(Case given, List<Found> findings) {
        BU_3_PC_3.is(YES, given.update.backup().restoreTested(), findings);
    }

    /** That it is of this update: known when it was taken, and not long before an update that is still to be made. */
    static void fresh(Case given, List<Found> findings) {
        Fact<Moment> taken = given.update.backup().takenAt();
        BU_3_PC_3.given(taken, findings);
        if (given.planned && old(taken, given.situation.asOf())) {
            findings.add(BU_3_PC_3.failed);
        }
    }

    /** That what came between backup and update would be lost: told on close and on rollback. */
    static void outdated(Case given, List<Found> findings) {
        if (old(given.update.backup().takenAt(), given.update.record().updatedAt())) {
            findings.add(BU_3_PC_3.advice);
        }
    }

    private static boolean old(Fact<Moment> taken, Fact<Moment> then) {
        return taken.known()
                && then.known()
                && Duration.between(taken.get().toInstant(), then.get().toInstant())
                                .compareTo(FRESH)
                        > 0;
    }

    /** taken later than "now". */
    static void notYet(Case given, List<Found> findings) {
        BU_3.contradiction(given.update.backup().takenAt().isAfter(given.situation.asOf()), findings);
    }

    /** taken of the updated site. */
    static void tooLate(Case given, List<Found> findings) {
        BU_3_PC_3.contradiction(
                given.update.backup().takenAt().isAfter(given.update.record().updatedAt()), findings);
    }
}
