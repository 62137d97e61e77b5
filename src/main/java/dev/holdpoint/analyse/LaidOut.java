package dev.holdpoint.analyse;

import dev.holdpoint.derived.AllFindingsKnown;
import dev.holdpoint.derived.AllReasonsKnown;
import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Symptom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies before the rules, as {@link dev.holdpoint.PolicyChecker} lays it out: each section, the parts of an incident only where
 * there is one, each symptom, each category, each secret; and the two marks between which the rules fire.
 */
final class LaidOut {
    private final Space space;
    private final Map<Class<?>, List<Thing>> things = new HashMap<>();

    LaidOut(Space space) {
        this.space = space;
        Variable incident = space.at(Situation.INCIDENT.path());
        sections(Situation.TYPE, Formula.YES, incident.is(Variable.GIVEN));
        of(Situation.class).get(0).properties().put("withoutIncident", incident.is("none"));
        symptoms();
        categories();
        secrets();
        add(new Thing(AllReasonsKnown.class, Formula.YES, Thing.Stages.at(1), Map.of(), null));
        add(new Thing(AllFindingsKnown.class, Formula.YES, Thing.Stages.at(2), Map.of(), null));
    }

    /** Whether things of that type lie before the rules, or may. */
    boolean has(Class<?> type) {
        return things.containsKey(type);
    }

    List<Thing> of(Class<?> type) {
        return things.getOrDefault(type, List.of());
    }

    private void add(Thing thing) {
        things.computeIfAbsent(thing.type(), key -> new ArrayList<>()).add(thing);
    }

    private void sections(SectionType<?> fields, Formula exists, Formula happened) {
        Class<?> type = fields.none().getClass();
        add(section(type, fields, -1, exists));
        for (Field<?> field : fields.fields()) {
            if (field.kind() instanceof Kind.Nested<?> nested) {
                sections(nested.type(), field == Situation.INCIDENT ? happened : exists, happened);
            }
        }
    }

    private Thing section(Class<?> type, SectionType<?> fields, int item, Formula exists) {
        Map<String, Value> properties = new HashMap<>();
        for (Field<?> field : fields.fields()) {
            properties.put(field.name(), new Said(space, field, item, false));
        }
        properties.put("none", Formula.NO);
        return Thing.given(type, exists, properties);
    }

    private void symptoms() {
        for (Symptom symptom : Symptom.values()) {
            Map<String, Value> properties =
                    Map.of("party", Value.Cases.of(symptom.party()), "cause", Formula.of(symptom.isCause()));
            Formula named = space.given(Space.element(Incident.SYMPTOMS, symptom));
            add(Thing.given(Symptom.class, named, properties));
        }
    }

    private void categories() {
        things.put(AutomationByName.class, new ArrayList<>());
        for (Value.Name name : space.names()) {
            Value.Cases itsName = Value.Cases.of(name);
            if (name.listed()) {
                Formula listed = space.given(Space.entry(Environment.AUTOMATION, name.number()));
                Thing category = section(Automation.class, Automation.TYPE, name.number(), listed);
                category.properties().put("name", itsName);
                add(category);
            } else {
                Map<String, Value> blank = new HashMap<>(Map.of("name", itsName));
                for (Field<?> field : Automation.TYPE.fields()) {
                    blank.put(field.name(), new Said(space, field, name.number(), field != Automation.CATEGORY));
                }
                Formula named = space.given(Space.affects(name));
                Thing category = Thing.given(Automation.class, named, blank);
                add(Thing.given(AutomationByName.class, named, Map.of("automation", category, "name", itsName)));
            }
        }
    }

    private void secrets() {
        for (SecretKind kind : Space.secretKinds()) {
            Thing hit =
                    Thing.given(SecretHit.class, space.given(Space.secret(kind)), Map.of("kind", Value.Cases.of(kind)));
            // where there is one, there may be two: what a rule concludes of each, it may conclude twice
            add(hit);
            add(hit);
        }
    }
}
