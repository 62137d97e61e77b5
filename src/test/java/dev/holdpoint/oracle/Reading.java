package dev.holdpoint.oracle;

import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register, read in plain Java. A pure function of the situation and of the secrets that were found in its texts. */
public final class Reading {
    private Reading() {}

    /** What the register says of a situation in whose texts there is no secret. */
    public static Result of(Situation situation) {
        return of(situation, List.of());
    }

    /** What the register says of a situation, given what the scanner found in its texts and attachments. */
    public static Result of(Situation situation, List<Secret> secrets) {
        // no incident section, no incident
        @Nullable Incident incident = situation.anIncident().orElse(null);
        @Nullable Routing routing = incident == null ? null : Routing.of(incident);
        List<Found> report = incident == null ? List.of() : ReportReading.of(situation, incident, secrets);
        boolean mandatory = StagingReading.mandatory(situation.release());
        List<Found> toPause = PauseReading.blockers(situation, incident);

        Result.Decision close = CloseReading.of(situation, incident, routing, report, mandatory, toPause);
        Result.Decision resume = ResumeReading.of(situation, incident, close);
        return new Result(
                StagingReading.of(situation, mandatory),
                PauseReading.of(situation, incident, resume),
                StartReading.of(situation, mandatory, toPause),
                close,
                resume,
                HandoffReading.of(situation, incident, routing, report),
                EscalationReading.of(situation, incident, routing));
    }

    static Result.Decision gate(List<Found> findings) {
        for (Found finding : findings) {
            if (finding.blocks()) {
                return new Result.Decision("blocked", findings);
            }
        }
        return new Result.Decision("open", findings);
    }
}
