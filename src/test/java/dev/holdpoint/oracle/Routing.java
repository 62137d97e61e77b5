package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Symptom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom an incident belongs to: LD-1 … LD-4, OC-8, AC-9. */
final class Routing {
    static final Ask OC_8 = Ask.of("OC-8", "AC-9");
    private static final Ask LD_1 = Ask.of("LD-1");
    private static final Ask LD_2 = Ask.of("LD-2");
    private static final Ask LD_3 = Ask.of("LD-3");
    static final Ask LD_4 = Ask.of("LD-4");

    /** The party that all pointers agree on; null where they do not, or where there is none. */
    final @Nullable Party party;
    /** Why that party, or why none. */
    final List<Found> findings = new ArrayList<>(2);

    private boolean host;
    private boolean provider;
    private boolean plugin;
    private boolean internal;

    private Routing(Incident incident) {
        if (incident.symptoms().known()) {
            for (Symptom symptom : incident.symptoms().get()) {
                point(pointed(symptom));
            }
        }
        if (incident.suspectedParty().known()) {
            point(incident.suspectedParty().get());
        }
        this.party = agreed(incident);
    }

    static Routing of(Incident incident) {
        return new Routing(incident);
    }

    private void point(Party to) {
        switch (to) {
            case HOST -> host = true;
            case PROVIDER -> provider = true;
            case CODECANYON -> plugin = true;
            case INTERNAL -> internal = true;
        }
    }

    private static Party pointed(Symptom symptom) {
        return switch (symptom) {
            // LD-2
            case HOST_CONNECTIVITY,
                    DNS,
                    TLS,
                    FIREWALL,
                    PHP_FATAL,
                    MEMORY_LIMIT,
                    DISK_FULL,
                    CRON_STALLED,
                    DATABASE_ERROR -> Party.HOST;
            // LD-3
            case PROVIDER_AUTH,
                    PROVIDER_TIMEOUT,
                    PROVIDER_ERROR,
                    PROVIDER_RATE_LIMIT,
                    PROVIDER_QUOTA,
                    MODEL_UNAVAILABLE -> Party.PROVIDER;
            // LD-4
            case PLUGIN_DEFECT, UPDATE_PACKAGE, LICENCE -> Party.CODECANYON;
            // LD-1
            case VALIDATION_ERROR,
                    WORKFLOW_MISCONFIGURED,
                    PERMISSION_DENIED,
                    STALE_KNOWLEDGE_BASE,
                    THEME_CONFLICT,
                    PLUGIN_CONFLICT -> Party.INTERNAL;
            default -> symptom.party();
        };
    }

    private @Nullable Party agreed(Incident incident) {
        boolean codecanyon = plugin && incident.reproducible().is(YES);
        boolean notYetCodecanyon = plugin && incident.reproducible().isNot(YES);
        boolean home = internal || notYetCodecanyon;
        int parties = (host ? 1 : 0) + (provider ? 1 : 0) + (codecanyon ? 1 : 0) + (home ? 1 : 0);
        if (parties != 1) {
            findings.add(parties == 0 ? OC_8.unknown : OC_8.failed);
            return null;
        }
        if (host) {
            findings.add(LD_2.trigger);
            return Party.HOST;
        }
        if (provider) {
            findings.add(LD_3.trigger);
            return Party.PROVIDER;
        }
        if (codecanyon) {
            findings.add(LD_4.trigger);
            return Party.CODECANYON;
        }
        if (internal) {
            findings.add(LD_1.trigger);
        }
        if (notYetCodecanyon) {
            findings.add(incident.reproducible().is(NO) ? LD_4.trigger : LD_4.unknown);
        }
        return Party.INTERNAL;
    }

    /** OC-8, AC-9: adds that nobody knows whom to go to, where that is so. */
    void addUnclear(List<Found> into) {
        if (party == null) {
            into.addAll(findings);
        }
    }
}
