package dev.holdpoint.analyse;

import dev.holdpoint.derived.AllFindingsKnown;
import dev.holdpoint.derived.AllReasonsKnown;
import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.Pointer;
import dev.holdpoint.derived.Route;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The derived facts that rules add: what each constructor and each factory makes of what it is given. A constructor fills the
 * components; what a factory does is said here once more, and tests hold it to the engine.
 */
final class Additions {
    /** What lies before the rules, and is not theirs to add; and what has a meaning that its components alone do not have. */
    private static final Set<Class<?>> GIVEN = Set.of(
            AllReasonsKnown.class,
            AllFindingsKnown.class,
            AutomationByName.class,
            NotApplicable.class,
            Route.class,
            SecretHit.class);

    private final Formulas formulas;
    private final Sayings sayings;

    Additions(Formulas formulas, Sayings sayings) {
        this.formulas = formulas;
        this.sayings = sayings;
    }

    /** What {@code new Type( … )} has. */
    Map<String, Value> created(Class<?> type, List<Value> arguments) {
        RecordComponent[] components = type.getRecordComponents();
        if (!isPlain(type) || components.length != arguments.size()) {
            throw new Untranslated("`new " + type.getSimpleName() + "`");
        }
        Map<String, Value> properties = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            properties.put(components[i].getName(), arguments.get(i));
        }
        return properties;
    }

    /**
     * What {@code Type.factory( … )} has.
     *
     * @param failing told where it would fail
     */
    Map<String, Value> made(Class<?> type, String factory, List<Value> arguments, Consumer<Formula> failing) {
        if (type == AutomationByName.class) {
            throw new Untranslated("`AutomationByName." + factory + "`");
        }
        return switch (type.getSimpleName() + "." + factory) {
            case "MajorRelease.of" ->
                created(type, List.of(arguments.get(0), basis(arguments.subList(1, arguments.size()))));
            case "StagingNeed.of" ->
                created(type, List.of(arguments.get(0), basis(arguments.subList(1, arguments.size()))));
            case "Pointer.cause" -> pointer(arguments.get(0), true, false);
            case "Pointer.suspected" -> {
                failing.accept(sayings.unknown(said(arguments.get(0))));
                yield pointer(new Value.Cases(sayings.cases(said(arguments.get(0)))), true, false);
            }
            case "Pointer.causeUntilReproduced" -> pointer(arguments.get(0), true, true);
            case "Pointer.effect" -> pointer(arguments.get(0), false, false);
            case "Pointer.effectUntilReproduced" -> pointer(arguments.get(0), false, true);
            case "EvidenceGap.missing" -> gap(arguments, false);
            case "EvidenceGap.notAsWanted" -> gap(arguments, false);
            case "EvidenceGap.lasting" -> gap(arguments, true);
            case "Route.of" -> route(arguments.get(0), arguments.get(1));
            default -> throw new Untranslated("`" + type.getSimpleName() + "." + factory + "`");
        };
    }

    private Map<String, Value> pointer(Value party, boolean cause, boolean untilReproduced) {
        return created(Pointer.class, List.of(party, truth(cause), truth(untilReproduced)));
    }

    private Map<String, Value> gap(List<Value> arguments, boolean lasting) {
        Map<String, Value> properties = new HashMap<>();
        properties.put("fact", arguments.get(0));
        properties.put("lasting", truth(lasting));
        if (arguments.size() > 1) {
            properties.put("wanted", arguments.get(1));
        }
        return properties;
    }

    private Value truth(boolean holds) {
        return new Value.Truth(formulas.of(holds));
    }

    /** Facts and lists of facts, one behind the other. */
    Value.Basis basis(List<Value> values) {
        List<Value.Part> parts = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof Value.Basis basis) {
                parts.addAll(basis.parts());
            } else {
                parts.add(new Value.Part(said(value), formulas.yes()));
            }
        }
        return new Value.Basis(List.copyOf(parts));
    }

    static Said said(Value value) {
        if (value instanceof Value.OfField fact) {
            return fact.said();
        }
        throw new Untranslated("what is no fact");
    }

    private Map<String, Value> route(Value incident, Value pointers) {
        if (!(incident instanceof Value.One about) || !(pointers instanceof Value.Several several)) {
            throw new Untranslated("`Route.of`");
        }
        Map<Object, Formula> parties = new LinkedHashMap<>();
        for (Party party : Party.values()) {
            parties.put(party, any(several, "party", party));
        }
        Formula settled = any(several, "untilReproduced", false);
        Formula untilReproduced = any(several, "untilReproduced", true);
        Map<String, Value> properties = new HashMap<>();
        properties.put("parties", new Value.Elements(parties));
        properties.put("settled", new Value.Truth(settled));
        properties.put("untilReproduced", new Value.Truth(untilReproduced));
        properties.put("clear", new Value.Truth(exactlyOne(List.copyOf(parties.values()))));
        properties.put("party", new Value.Cases(first(parties)));
        properties.put("basis", basis(about.thing(), untilReproduced));
        return properties;
    }

    private Formula any(Value.Several several, String property, Object value) {
        List<Formula> any = new ArrayList<>();
        for (Thing pointer : several.things()) {
            Value is = pointer.property(property);
            Formula there = is instanceof Value.Truth truth
                    ? formulas.same(truth.holds(), formulas.of(Boolean.TRUE.equals(value)))
                    : is instanceof Value.Cases cases ? cases.when().getOrDefault(value, formulas.no()) : formulas.no();
            any.add(formulas.and(pointer.exists(), there));
        }
        return formulas.or(any);
    }

    private Formula exactlyOne(List<Formula> members) {
        List<Formula> ways = new ArrayList<>();
        for (int one = 0; one < members.size(); one++) {
            List<Formula> way = new ArrayList<>();
            for (int other = 0; other < members.size(); other++) {
                way.add(other == one ? members.get(other) : formulas.not(members.get(other)));
            }
            ways.add(formulas.and(way));
        }
        return formulas.or(ways);
    }

    /** The first that is there, as a set of constants goes. */
    private Map<Object, Formula> first(Map<Object, Formula> members) {
        Map<Object, Formula> first = new LinkedHashMap<>();
        Formula none = formulas.yes();
        for (Map.Entry<Object, Formula> member : members.entrySet()) {
            first.put(member.getKey(), formulas.and(none, member.getValue()));
            none = formulas.and(none, formulas.not(member.getValue()));
        }
        return first;
    }

    private Value.Basis basis(Thing incident, Formula untilReproduced) {
        List<Value.Part> parts = new ArrayList<>();
        for (String name :
                List.of(Incident.SYMPTOMS.name(), Incident.SUSPECTED_PARTY.name(), Incident.REPRODUCIBLE.name())) {
            Said said = said(incident.property(name));
            Formula known = sayings.known(said);
            boolean asked = said.field() == Incident.REPRODUCIBLE;
            parts.add(new Value.Part(said, asked ? formulas.or(known, untilReproduced) : known));
        }
        return new Value.Basis(List.copyOf(parts));
    }

    /** Whether derived facts of that type are translated. */
    static boolean knows(Class<?> type) {
        return isPlain(type) || type == Route.class;
    }

    /** Whether a constructor of it fills its components; what else it works out is not translated, and refused where it is asked for. */
    private static boolean isPlain(Class<?> type) {
        return type.isRecord() && type.getPackage() == Route.class.getPackage() && !GIVEN.contains(type);
    }
}
