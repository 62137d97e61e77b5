package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Symptom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom an incident belongs to: LD-1 … LD-4, OC-8, AC-9. */
final class Routing {
    static final Ask OC_8 = Ask.of("OC-8", "AC-9");
    private static final Ask LD_1 = Ask.of("LD-1");
    private static final Ask LD_2 = Ask.of("LD-2");
    private static final Ask LD_3 = Ask.of("LD-3");
    private static final Ask LD_4 = Ask.of("LD-4");

    /** What only shows that something went wrong; every other symptom is a cause. */
    private static final Set<Symptom> EFFECTS = EnumSet.of(
            Symptom.PHP_FATAL,
            Symptom.MEMORY_LIMIT,
            Symptom.TIME_LIMIT,
            Symptom.DATABASE_ERROR,
            Symptom.HTTP_5XX,
            Symptom.LOOPBACK_FAILED,
            Symptom.SCRIPT_ERROR);

    /** The party that all pointers agree on; null where they do not, or where there is none. */
    final @Nullable Party party;
    /** Why that party, or why none. */
    final List<Found> findings = new ArrayList<>(2);

    /** Whom the symptoms that count name, before LD-4 asks whether it can be reproduced. */
    private final Set<Party> named = EnumSet.noneOf(Party.class);

    private final Fact<Answer> reproducible;

    private Routing(Case given, Incident incident) {
        this.reproducible = incident.reproducible();
        Set<Symptom> symptoms = incident.symptoms().value().orElse(Set.of());
        symptoms.stream().filter(symptom -> !EFFECTS.contains(symptom)).forEach(cause -> named.add(table(cause)));
        incident.suspectedParty().value().ifPresent(named::add);
        //
        if (named.isEmpty() && !updateMayBeTheCause(given, incident)) {
            symptoms.forEach(effect -> named.add(table(effect)));
        }
        this.party = agreed();
    }

    static Routing of(Case given, Incident incident) {
        return new Routing(given, incident);
    }

    /** what came after the update, or may have come after it, says nothing of whose it is. */
    private static boolean updateMayBeTheCause(Case given, Incident incident) {
        Fact<Moment> updated = given.update.record().updatedAt();
        Fact<Moment> occurred = incident.occurredAt();
        return given.applied && (updated.unknown() || occurred.unknown() || occurred.isAfter(updated));
    }

    private static Party table(Symptom symptom) {
        return switch (symptom) {
            // LD-2
            case HOST_CONNECTIVITY,
                    DNS,
                    TLS,
                    FIREWALL,
                    CDN,
                    DISK_FULL,
                    CRON_STALLED,
                    FILE_PERMISSIONS,
                    PHP_VERSION,
                    PHP_EXTENSION,
                    MAIL_FAILED,
                    PHP_FATAL,
                    MEMORY_LIMIT,
                    TIME_LIMIT,
                    DATABASE_ERROR,
                    HTTP_5XX,
                    LOOPBACK_FAILED -> Party.HOST;
            // LD-3
            case PROVIDER_AUTH,
                    PROVIDER_TIMEOUT,
                    PROVIDER_ERROR,
                    PROVIDER_RATE_LIMIT,
                    PROVIDER_QUOTA,
                    PROVIDER_REQUEST_REJECTED,
                    MODEL_UNAVAILABLE -> Party.PROVIDER;
            // LD-4
            case PLUGIN_DEFECT, UPDATE_PACKAGE, LICENCE, DATA_MIGRATION, SCRIPT_ERROR -> Party.CODECANYON;
            // LD-1
            case VALIDATION_ERROR,
                    WORKFLOW_MISCONFIGURED,
                    ACTION_FAILED,
                    PERMISSION_DENIED,
                    PROVIDER_KEY_INVALID,
                    STALE_KNOWLEDGE_BASE,
                    STALE_CACHE,
                    MAINTENANCE_MODE,
                    THEME_CONFLICT,
                    PLUGIN_CONFLICT,
                    OTHER_PLUGIN_DEFECT,
                    PAYMENT_GATEWAY,
                    WEBHOOK_FAILED,
                    COMPROMISE -> Party.INTERNAL;
        };
    }

    private @Nullable Party agreed() {
        Set<Party> pointed = EnumSet.noneOf(Party.class);
        for (Party party : named) {
            pointed.add(party == Party.CODECANYON && reproducible.isNot(YES) ? Party.INTERNAL : party);
        }
        if (pointed.size() != 1) {
            findings.add(pointed.isEmpty() ? OC_8.unknown : OC_8.failed);
            return null;
        }
        for (Party party : named) {
            findings.add(
                    switch (party) {
                        case HOST -> LD_2.trigger;
                        case PROVIDER -> LD_3.trigger;
                        case CODECANYON -> LD_4.trigger;
                        case INTERNAL -> LD_1.trigger;
                    });
        }
        return pointed.iterator().next();
    }

    /** OC-8, AC-9: adds that nobody knows whom to go to, where that is so. */
    void addUnclear(List<Found> into) {
        if (party == null) {
            into.addAll(findings);
        }
    }

    /** LD-4: adds that nobody knows whether the defect can be reproduced, where the route hangs on it. */
    void addToReproduce(List<Found> into) {
        if (party != null && named.contains(Party.CODECANYON)) {
            LD_4.given(reproducible, into);
        }
    }
}
