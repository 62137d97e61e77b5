package dev.holdpoint.analyse;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.holdpoint.derived.AllFindingsKnown;
import dev.holdpoint.derived.AllReasonsKnown;
import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.Route;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.engine.Findings;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Finding;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a rule's right-hand side adds, and what that has for rules to ask. A constructor fills the components; what a factory of a derived
 * fact does is said here once more, and tests hold it to the engine.
 *
 * @param type of what is added
 * @param factory the factory's name; empty for a constructor
 * @param arguments what it is made of
 */
record Addition(Class<?> type, String factory, List<Expression> arguments) {
    /** What lies before the rules, and is not theirs to add; and what has a meaning that its components alone do not have. */
    private static final Set<Class<?>> GIVEN = Set.of(
            AllReasonsKnown.class,
            AllFindingsKnown.class,
            AutomationByName.class,
            NotApplicable.class,
            Route.class,
            SecretHit.class);

    static Addition of(ParsedRule rule) {
        if (rule.adds() instanceof ObjectCreationExpr created) {
            return new Addition(
                    type(rule, created.getType().getNameAsString()), "", List.copyOf(created.getArguments()));
        }
        MethodCallExpr call = (MethodCallExpr) rule.adds();
        String name = call.getNameAsString();
        Class<?> owner = type(rule, ((NameExpr) call.getScope().orElseThrow()).getNameAsString());
        if (owner != Findings.class) {
            return new Addition(owner, name, List.copyOf(call.getArguments()));
        }
        Class<?> type = name.equals("notApplicable") ? NotApplicable.class : Finding.class;
        // the first argument is the engine's, which tells which rule speaks
        return new Addition(
                type,
                name,
                List.copyOf(call.getArguments().subList(1, call.getArguments().size())));
    }

    private static Class<?> type(ParsedRule rule, String name) {
        Class<?> type = rule.types().get(name);
        if (type == null) {
            throw new Untranslated("`" + name + "`");
        }
        return type;
    }

    /** Whether facts of that type are ones that rules add. */
    static boolean knows(Class<?> type) {
        return isPlain(type) || type == Route.class || type == Finding.class || type == NotApplicable.class;
    }

    /** Whether a constructor of it fills its components; what else it works out is not translated, and refused where it is asked for. */
    private static boolean isPlain(Class<?> type) {
        return type.isRecord() && type.getPackage() == Route.class.getPackage() && !GIVEN.contains(type);
    }

    /**
     * What a derived fact has that is made of these.
     *
     * @param failing told where making it would fail
     */
    Map<String, Value> properties(List<Value> given, Consumer<Formula> failing) {
        String made = type.getSimpleName() + "." + factory;
        return switch (made) {
            case "MajorRelease.of", "StagingNeed.of" ->
                created(given.get(0), Value.Basis.of(given.subList(1, given.size())));
            case "Pointer.cause" -> pointer(given.get(0), true, false);
            case "Pointer.suspected" -> {
                Said suspected = Said.of(given.get(0));
                failing.accept(suspected.unknown());
                yield pointer(new Value.Cases(suspected.cases()), true, false);
            }
            case "Pointer.causeUntilReproduced" -> pointer(given.get(0), true, true);
            case "Pointer.effect" -> pointer(given.get(0), false, false);
            case "Pointer.effectUntilReproduced" -> pointer(given.get(0), false, true);
            case "EvidenceGap.missing", "EvidenceGap.notAsWanted" -> gap(given, false);
            case "EvidenceGap.lasting" -> gap(given, true);
            case "Route.of" -> route(given.get(0), given.get(1));
            default -> {
                if (!factory.isEmpty()) {
                    throw new Untranslated("`" + made + "`");
                }
                yield created(given.toArray(new Value[0]));
            }
        };
    }

    private Map<String, Value> created(Value... given) {
        RecordComponent[] components = type.getRecordComponents();
        if (!isPlain(type) || components.length != given.length) {
            throw new Untranslated("`new " + type.getSimpleName() + "`");
        }
        Map<String, Value> properties = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            properties.put(components[i].getName(), given[i]);
        }
        return properties;
    }

    private Map<String, Value> pointer(Value party, boolean cause, boolean untilReproduced) {
        return created(party, Formula.of(cause), Formula.of(untilReproduced));
    }

    private static Map<String, Value> gap(List<Value> given, boolean lasting) {
        Map<String, Value> properties = new HashMap<>(Map.of("fact", given.get(0), "lasting", Formula.of(lasting)));
        if (given.size() > 1) {
            properties.put("wanted", given.get(1));
        }
        return properties;
    }

    private static Map<String, Value> route(Value about, Value pointers) {
        if (!(about instanceof Thing incident) || !(pointers instanceof Value.Several several)) {
            throw new Untranslated("`Route.of`");
        }
        Map<Object, Formula> parties = new LinkedHashMap<>();
        for (Party party : Party.values()) {
            parties.put(party, Formula.any(several.things(), pointer -> pointer.has("party", party)));
        }
        Formula settled = Formula.any(
                several.things(),
                pointer -> pointer.exists().and(untilReproduced(pointer).not()));
        Formula open = Formula.any(several.things(), pointer -> pointer.exists().and(untilReproduced(pointer)));
        Map<String, Value> properties = new HashMap<>();
        properties.put("parties", new Value.Elements(parties));
        properties.put("settled", settled);
        properties.put("untilReproduced", open);
        properties.put("clear", exactlyOne(List.copyOf(parties.values())));
        properties.put("party", new Value.Cases(first(parties)));
        properties.put("basis", basis(incident, open));
        return properties;
    }

    private static Formula untilReproduced(Thing pointer) {
        return pointer.property("untilReproduced") instanceof Formula holds ? holds : Formula.NO;
    }

    private static Formula exactlyOne(List<Formula> members) {
        List<Formula> ways = new ArrayList<>();
        for (int one = 0; one < members.size(); one++) {
            List<Formula> way = new ArrayList<>();
            for (int other = 0; other < members.size(); other++) {
                way.add(other == one ? members.get(other) : members.get(other).not());
            }
            ways.add(Formula.all(way));
        }
        return Formula.any(ways);
    }

    /** The first that is there, as a set of constants goes. */
    private static Map<Object, Formula> first(Map<Object, Formula> members) {
        Map<Object, Formula> first = new LinkedHashMap<>();
        Formula none = Formula.YES;
        for (Map.Entry<Object, Formula> member : members.entrySet()) {
            first.put(member.getKey(), none.and(member.getValue()));
            none = none.and(member.getValue().not());
        }
        return first;
    }

    private static Value.Basis basis(Thing incident, Formula untilReproduced) {
        List<Value.Part> parts = new ArrayList<>();
        for (String name :
                List.of(Incident.SYMPTOMS.name(), Incident.SUSPECTED_PARTY.name(), Incident.REPRODUCIBLE.name())) {
            Said said = Said.of(incident.property(name));
            boolean asked = said.field() == Incident.REPRODUCIBLE;
            parts.add(new Value.Part(said, asked ? said.known().or(untilReproduced) : said.known()));
        }
        return new Value.Basis(List.copyOf(parts));
    }
}
