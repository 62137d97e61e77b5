package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Party;

/**
 * Something about an incident that points to a party.
 *
 * @param party the party
 * @param cause whether it says why something failed; else what was seen
 * @param untilReproduced whether it would point elsewhere if the incident could be reproduced (LD-4)
 */
public record Pointer(Party party, boolean cause, boolean untilReproduced) {
    /** A cause points to the party. */
    public static Pointer cause(Party party) {
        return new Pointer(party, true, false);
    }

    /** Whom the team suspects counts as a cause. */
    public static Pointer suspected(Fact<Party> party) {
        return cause(party.get());
    }

    /** A cause points to the party while the incident cannot be reproduced. */
    public static Pointer causeUntilReproduced(Party party) {
        return new Pointer(party, true, true);
    }

    /** An effect points to the party. */
    public static Pointer effect(Party party) {
        return new Pointer(party, false, false);
    }

    /** An effect points to the party while the incident cannot be reproduced. */
    public static Pointer effectUntilReproduced(Party party) {
        return new Pointer(party, false, true);
    }
}
