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
 * @param settled whether something points there whatever can be reproduced
 * @param untilReproduced whether something points there only until the incident can be reproduced (LD-4)
 * @param basis the facts that decide it, as far as they are known; whether it can be reproduced also where that is not
 */
public record Route(Set<Party> parties, boolean settled, boolean untilReproduced, List<Fact<?>> basis) {
    /** The route to where the pointers point that an accumulation in a rule collected. */
    public static Route of(Incident incident, Collection<?> pointers) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        boolean settled = false;
        boolean untilReproduced = false;
        for (Object pointer : pointers) {
            Pointer counted = (Pointer) pointer;
            parties.add(counted.party());
            settled |= !counted.untilReproduced();
            untilReproduced |= counted.untilReproduced();
        }
        return new Route(parties, settled, untilReproduced, basis(incident, untilReproduced));
    }

    private static List<Fact<?>> basis(Incident incident, boolean untilReproduced) {
        List<Fact<?>> basis = new ArrayList<>();
        for (Fact<?> fact : List.<Fact<?>>of(incident.symptoms(), incident.suspectedParty(), incident.reproducible())) {
            if (fact.known() || (untilReproduced && fact.field() == Incident.REPRODUCIBLE)) {
                basis.add(fact);
            }
        }
        return List.copyOf(basis);
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
