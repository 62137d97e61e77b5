package dev.holdpoint.derived;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;

/**
 * A category that an incident affects, of which nothing but its name is known: the situation does not list its automation.
 *
 * @param automation a category of which all but the name is unknown
 */
public record AutomationByName(Automation automation) {
    /** Those of a situation; none where it lists its automation. */
    public static List<AutomationByName> in(Situation situation) {
        List<AutomationByName> named = new ArrayList<>();
        if (situation.environment().automation().unknown()) {
            situation.anIncident().ifPresent(incident -> add(incident.affectedAutomation(), named));
        }
        return named;
    }

    private static void add(Fact<List<String>> affected, List<AutomationByName> named) {
        for (String name : affected.value().orElse(List.of())) {
            Draft<Automation> draft = Automation.TYPE.draft(named.size());
            draft.put(Automation.CATEGORY, name, affected.place().orElse(null));
            if (affected.withheld()) {
                draft.withhold(Automation.CATEGORY);
            }
            named.add(new AutomationByName(draft.build()));
        }
    }

    /** The category's name. */
    public String name() {
        return automation.name();
    }
}
