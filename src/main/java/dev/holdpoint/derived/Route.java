package dev.holdpoint.derived;

import dev.holdpoint.situation.Party;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where an incident goes.
 *
 * @param parties every party that something points to; the route is clear where it is one
 */
public record Route(Set<Party> parties) {
    /** The route to what an accumulation in a rule collected. */
    public static Route of(Collection<?> parties) {
        Set<Party> all = EnumSet.noneOf(Party.class);
        for (Object party : parties) {
            all.add((Party) party);
        }
        return new Route(all);
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
