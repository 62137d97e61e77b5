package dev.holdpoint.situation;

import java.util.List;
import java.util.Set;

/** What an incident has beside its fields. */
abstract class IncidentBase extends Section {
    private final Set<String> affectedNames;

    IncidentBase(Draft<Incident> draft) {
        super(draft);
        this.affectedNames =
                Set.copyOf(fact(Incident.AFFECTED_AUTOMATION).value().orElse(List.of()));
    }

    /** Whether the incident is said to affect that category; false where nobody says which it affects. */
    public boolean affects(String category) {
        return affectedNames.contains(category);
    }
}
