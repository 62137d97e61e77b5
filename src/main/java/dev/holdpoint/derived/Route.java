package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where an incident goes.
 *
 * @param parties every party that something points to; the route is clear where it is one
 * @param basis the facts that decide it, as far as they are known
 */
public record Route(Set<Party> parties, List<Fact<?>> basis) {
    /** The route to what an accumulation in a rule collected. */
    public static Route of(Incident incident, Collection<?> parties) {
        Set<Party> all = EnumSet.noneOf(Party.class);
        for (Object party : parties) {
            all.add((Party) party);
        }
        List<Fact<?>> basis = new ArrayList<>();
        for (Fact<?> fact : List.<Fact<?>>of(incident.symptoms(), incident.suspectedParty(), incident.reproducible())) {
            if (fact.known()) {
                basis.add(fact);
            }
        }
        return new Route(all, List.copyOf(basis));
    }

    /** Whether all pointers agree on one party. */
    public boolean isClear() {
        return parties.size() == 1;
    }

    /** The party that all pointers agree on; only where the route is clear. */
    public Party party() {
        return parties.iterator().next();
    }

    /** Whether all pointers agree on that party. */
    public boolean leadsTo(Party party) {
        return isClear() && parties.contains(party);
    }
}
