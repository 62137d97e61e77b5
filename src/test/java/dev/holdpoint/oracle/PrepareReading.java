package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Owner;
import dev.holdpoint.situation.ProcedureStatus;
import dev.holdpoint.situation.Situation;
import java.util.List;

/** What start and close both ask: BU-1 … BU-3, SP-9, OC-1, PC-1 … PC-3, RO-1. */
final class PrepareReading {
    private static final Ask BU_1 = Ask.of("BU-1", "PC-1");
    private static final Ask BU_2 = Ask.of("BU-2", "PC-2");
    private static final Ask BU_3 = Ask.of("BU-3", "PC-3");
    private static final Ask SP_9 = Ask.of("SP-9", "RO-1");
    private static final Ask OC_1 = Ask.of("OC-1");

    private PrepareReading() {}

    static void read(Situation situation, List<Found> findings) {
        BU_1.is(YES, situation.release().notesRead(), findings);
        BU_2.is(YES, situation.release().requirementsConfirmed(), findings);
        BU_3.is(YES, situation.update().backup().restoreTested(), findings);
        SP_9.is(ProcedureStatus.DONE, situation.procedures().updateTutorial(), findings);
        Owner owner = situation.owner();
        if (owner.name().unknown() || owner.role().unknown()) {
            findings.add(OC_1.unknown);
        }
    }
}
