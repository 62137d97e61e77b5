package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Exposure;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.ProductionImpact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to go to: OC-5 … OC-8 and the route. */
final class EscalationReading {
    private static final Ask OC_5 = Ask.of("OC-5");
    private static final Ask OC_6 = Ask.of("OC-6");
    private static final Ask OC_7 = Ask.of("OC-7");

    private EscalationReading() {}

    static Result.Escalation of(Case given, @Nullable Routing routing) {
        @Nullable Incident incident = given.incident;
        //
        if (incident == null || routing == null) {
            return new Result.Escalation("none", null, List.of(), List.of());
        }
        // the route, where it is clear, gets its LD findings and OC-7; where it is not, internal gets OC-8 and OC-7
        List<Found> routed = new ArrayList<>(routing.findings);
        impact(incident, routed);
        List<Found> internal = new ArrayList<>();
        incomplete(given, incident, internal);
        exposure(incident, internal);

        List<Found> all = new ArrayList<>(routed);
        all.addAll(internal);
        String route = routing.party == null ? "unclear" : routing.party.wireName();
        return new Result.Escalation("escalate", route, all, parties(routing.party, routed, internal));
    }

    private static List<Result.Recipient> parties(@Nullable Party route, List<Found> routed, List<Found> internal) {
        String home = Party.INTERNAL.wireName();
        if (route == null || route == Party.INTERNAL) {
            List<Found> both = new ArrayList<>(routed);
            both.addAll(internal);
            return List.of(new Result.Recipient(home, both));
        }
        Result.Recipient away = new Result.Recipient(route.wireName(), routed);
        return internal.isEmpty() ? List.of(away) : List.of(away, new Result.Recipient(home, internal));
    }

    /** OC-5. */
    private static void incomplete(Case given, Incident incident, List<Found> findings) {
        Environment environment = given.situation.environment();
        Evidence evidence = incident.evidence();
        boolean bad = incident.reproductionSteps().empty()
                || evidence.errorReportPreserved().is(NO)
                || evidence.retriedBeforePreserving().is(YES)
                || evidence.settingsChangedBeforePreserving().is(YES);
        boolean unknown = incident.occurredAt().unknown()
                || incident.affectedUser().unknown()
                || incident.affectedScreen().unknown()
                || ReportReading.failedVersion(given, incident).unknown()
                || environment.wordpressVersion().unknown()
                || environment.phpVersion().unknown()
                || incident.reproductionSteps().unknown()
                || evidence.errorReportPreserved().unknown()
                || evidence.retriedBeforePreserving().unknown()
                || evidence.settingsChangedBeforePreserving().unknown();
        if (bad) {
            findings.add(OC_5.trigger);
        } else if (unknown) {
            findings.add(OC_5.unknown);
        }
    }

    /** OC-6: what is contained goes to internal as well. */
    private static void exposure(Incident incident, List<Found> findings) {
        OC_6.given(incident.privateDataExposure(), findings);
        if (incident.privateDataExposure().known()
                && incident.privateDataExposure().isNot(Exposure.NONE)) {
            findings.add(OC_6.trigger);
        }
    }

    /** OC-7. */
    private static void impact(Incident incident, List<Found> findings) {
        OC_7.given(incident.productionImpact(), findings);
        if (incident.productionImpact().is(ProductionImpact.CONTINUING)) {
            findings.add(OC_7.trigger);
        }
    }
}
