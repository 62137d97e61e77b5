package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * Something about an incident that points to a party.
 *
 * @param party the party
 * @param facts what points there; where the party hangs on a fact of its own, that fact comes first
 */
public record Pointer(Party party, List<Fact<?>> facts) {
    /** A pointer that rests on the symptoms and the suspected party, as far as they are known. */
    public static Pointer to(Party party, Incident incident) {
        return new Pointer(party, known(incident));
    }

    /** A pointer that hangs on whether the incident can be reproduced (LD-4). */
    public static Pointer reproducible(Party party, Incident incident) {
        List<Fact<?>> facts = new ArrayList<>();
        facts.add(incident.reproducible());
        facts.addAll(known(incident));
        return new Pointer(party, List.copyOf(facts));
    }

    /** Whether it would point elsewhere if the incident could be reproduced. */
    public boolean untilReproduced() {
        return party == Party.INTERNAL && facts.get(0).field() == Incident.REPRODUCIBLE;
    }

    private static List<Fact<?>> known(Incident incident) {
        List<Fact<?>> facts = new ArrayList<>();
        if (incident.symptoms().known()) {
            facts.add(incident.symptoms());
        }
        if (incident.suspectedParty().known()) {
            facts.add(incident.suspectedParty());
        }
        return List.copyOf(facts);
    }
}
