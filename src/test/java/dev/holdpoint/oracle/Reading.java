package dev.holdpoint.oracle;

import dev.holdpoint.situation.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register, read in plain Java. A pure function of the situation and of the secrets that are in its texts. */
public final class Reading {
    private Reading() {}

    /** What the register says of a situation in whose texts there is no secret. */
    public static Result of(Situation situation) {
        return of(situation, List.of());
    }

    /** What the register says of a situation, given the secrets in its texts and attachments. */
    public static Result of(Situation situation, List<Secret> secrets) {
        Case given = new Case(situation, secrets);
        @Nullable Routing routing = given.incident == null ? null : Routing.of(given, given.incident);
        List<Found> report = ReportReading.of(given);
        List<Found> running = PauseReading.stillRunning(given);

        Result.Decision close = CloseReading.of(given, routing, report, running);
        Result.Decision resume = ResumeReading.of(given, close);
        return new Result(
                StagingReading.of(given),
                PauseReading.of(given, resume),
                StartReading.of(given, running),
                close,
                resume,
                HandoffReading.of(given, routing, report),
                EscalationReading.of(given, routing),
                RollbackReading.of(given));
    }

    static Result.Decision gate(List<Found> findings) {
        return new Result.Decision(blocked(findings) ? "blocked" : "open", findings);
    }

    static boolean blocked(List<Found> findings) {
        for (Found finding : findings) {
            if (finding.blocks()) {
                return true;
            }
        }
        return false;
    }
}
