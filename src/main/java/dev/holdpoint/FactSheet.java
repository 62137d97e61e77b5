package dev.holdpoint;

import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lays a situation out for the rules: each section is a fact of its own; the parts of an incident only where there is one, with each of its symptoms. */
final class FactSheet {
    private FactSheet() {}

    static List<Object> of(Situation situation, List<SecretHit> secrets) {
        List<Object> facts = new ArrayList<>();
        facts.add(situation);
        facts.add(situation.owner());
        facts.add(situation.release());
        facts.add(situation.environment());
        situation.environment().automation().value().ifPresent(facts::addAll);
        add(facts, situation.update());
        facts.add(situation.procedures());
        situation.anIncident().ifPresent(incident -> add(facts, incident));
        facts.addAll(AutomationByName.in(situation));
        facts.addAll(secrets);
        return facts;
    }

    private static void add(List<Object> facts, Update update) {
        facts.add(update);
        facts.add(update.backup());
        facts.add(update.reviews());
        facts.add(update.staging());
        facts.add(update.production());
        facts.add(update.verified());
        facts.add(update.record());
    }

    private static void add(List<Object> facts, Incident incident) {
        Evidence evidence = incident.evidence();
        facts.add(incident);
        facts.add(evidence);
        facts.add(evidence.redacted());
        facts.add(incident.reviews());
        facts.addAll(incident.symptoms().value().orElse(Set.of()));
    }
}
