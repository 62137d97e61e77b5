package dev.holdpoint;

import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.Withholding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A situation made ready for the rules: searched for secrets, what holds one withheld, and laid out. Checks, traces and whatever
 * else asks the rules prepare alike.
 *
 * @param situation the situation, without what must not be shown
 * @param secrets what was found in it
 */
record Prepared(Situation situation, List<SecretHit> secrets) {
    static Prepared of(Situation situation) {
        SecretSearch search = SecretSearch.of(Scanner.standard(), situation);
        return new Prepared(Withholding.of(situation, search.secretFacts(), SafeText::of), search.hits());
    }

    /** Each section is a fact of its own; the parts of an incident only where there is one, with each of its symptoms. */
    List<Object> facts() {
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
        facts.addAll(List.of(
                update,
                update.backup(),
                update.reviews(),
                update.staging(),
                update.production(),
                update.verified(),
                update.record()));
    }

    private static void add(List<Object> facts, Incident incident) {
        Evidence evidence = incident.evidence();
        facts.addAll(List.of(incident, evidence, evidence.redacted(), incident.reviews()));
        facts.addAll(incident.symptoms().value().orElse(Set.of()));
    }
}
