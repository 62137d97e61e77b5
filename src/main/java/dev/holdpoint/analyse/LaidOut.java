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
    private final Formulas formulas;
    private final Space space;
    private final Map<Class<?>, List<Thing>> things = new HashMap<>();

    LaidOut(Formulas formulas, Space space) {
        this.formulas = formulas;
        this.space = space;
        Variable incident = space.at(Situation.INCIDENT.path());
        sections(Situation.TYPE, formulas.yes(), formulas.is(incident, incident.value(Variable.GIVEN)));
        of(Situation.class)
                .get(0)
                .properties()
                .put("withoutIncident", new Value.Truth(formulas.is(incident, incident.value("none"))));
        symptoms();
        listed();
        named();
        secrets();
        add(AllReasonsKnown.class, mark(AllReasonsKnown.class, 1));
        add(AllFindingsKnown.class, mark(AllFindingsKnown.class, 2));
    }

    /** Whether things of that type lie before the rules, or may. */
    boolean has(Class<?> type) {
        return things.containsKey(type);
    }

    List<Thing> of(Class<?> type) {
        return things.getOrDefault(type, List.of());
    }

    private void add(Class<?> type, Thing thing) {
        things.computeIfAbsent(type, key -> new ArrayList<>()).add(thing);
    }

    private Thing mark(Class<?> type, int stage) {
        return new Thing(type, formulas.yes(), Thing.Stages.at(stage), Map.of(), null);
    }

    private void sections(SectionType<?> fields, Formula exists, Formula happened) {
        Class<?> type = fields.none().getClass();
        add(type, section(type, fields, -1, exists));
        for (Field<?> field : fields.fields()) {
            if (field.kind() instanceof Kind.Nested<?> nested) {
                sections(nested.type(), field == Situation.INCIDENT ? happened : exists, happened);
            }
        }
    }

    private Thing section(Class<?> type, SectionType<?> fields, int item, Formula exists) {
        Map<String, Value> properties = new HashMap<>();
        for (Field<?> field : fields.fields()) {
            properties.put(field.name(), new Value.OfField(new Said(field, item, false)));
        }
        properties.put("none", new Value.Truth(formulas.no()));
        return new Thing(type, exists, Thing.Stages.GIVEN, properties, null);
    }

    private void symptoms() {
        for (Symptom symptom : Symptom.values()) {
            Map<String, Value> properties = new HashMap<>();
            properties.put("party", new Value.Cases(Map.of(symptom.party(), formulas.yes())));
            properties.put("cause", new Value.Truth(formulas.of(symptom.isCause())));
            Formula named = formulas.is(space.at(Space.element(Incident.SYMPTOMS, symptom)), 1);
            add(Symptom.class, new Thing(Symptom.class, named, Thing.Stages.GIVEN, properties, null));
        }
    }

    private void listed() {
        for (int i = 0; i < space.bounds().categories(); i++) {
            Formula listed = formulas.is(space.at(Space.entry(Environment.AUTOMATION, i)), 1);
            Thing category = section(Automation.class, Automation.TYPE, i, listed);
            category.properties().put("name", name(true, i));
            add(Automation.class, category);
        }
    }

    private void named() {
        things.put(AutomationByName.class, new ArrayList<>());
        for (int i = 0; i < space.bounds().named(); i++) {
            Map<String, Value> blank = new HashMap<>();
            for (Field<?> field : Automation.TYPE.fields()) {
                blank.put(field.name(), new Value.OfField(new Said(field, i, field != Automation.CATEGORY)));
            }
            blank.put("name", name(false, i));
            Formula named = formulas.is(space.at(Space.affectsNamed(i)), 1);
            Thing category = new Thing(Automation.class, named, Thing.Stages.GIVEN, blank, null);
            Map<String, Value> properties = Map.of("automation", new Value.One(category), "name", name(false, i));
            add(AutomationByName.class, new Thing(AutomationByName.class, named, Thing.Stages.GIVEN, properties, null));
        }
    }

    private Value name(boolean listed, int number) {
        return new Value.Cases(Map.of(new Value.Name(listed, number), formulas.yes()));
    }

    private void secrets() {
        for (SecretKind kind : Space.secretKinds()) {
            Map<String, Value> properties = Map.of("kind", new Value.Cases(Map.of(kind, formulas.yes())));
            Formula found = formulas.is(space.at(Space.secret(kind)), 1);
            // where there is one, there may be two: what a rule concludes of each, it may conclude twice
            for (int i = 0; i < 2; i++) {
                add(SecretHit.class, new Thing(SecretHit.class, found, Thing.Stages.GIVEN, properties, null));
            }
        }
    }
}
