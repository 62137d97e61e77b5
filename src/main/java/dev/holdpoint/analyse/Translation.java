package dev.holdpoint.analyse;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.drl.Element;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * All rules of a policy as formulas: where each fires, and what it adds there. A rule is taken up once those are whose conclusions it
 * asks about; what asks in a circle, or asks whether something is <em>not</em> concluded before that is settled, has no one meaning and
 * is refused.
 */
final class Translation {
    /** What a rule does: where it fires at all, and what it adds, with where. */
    record Fired(Formula where, List<Thing> added) {}

    /** Far more than people write; the engine itself refuses to try so many combinations. */
    private static final int MOST_MATCHES = 10_000;

    private final Space space;
    private final LaidOut laidOut;
    private final Map<String, ParsedRule> rules = new LinkedHashMap<>();
    private final Map<String, Addition> adds = new HashMap<>();
    private final Map<String, Fired> fired = new HashMap<>();
    private final Set<String> underWay = new LinkedHashSet<>();
    private final Map<String, Formula> failing = new LinkedHashMap<>();
    private final Map<String, Formula> unsettled = new LinkedHashMap<>();

    /** @throws Untranslated with the rule's name, if a rule says something that is not translated */
    Translation(List<ParsedRule> parsed, Space space) {
        this.space = space;
        this.laidOut = new LaidOut(space);
        for (ParsedRule rule : parsed) {
            rules.put(rule.id(), rule);
            adds.put(rule.id(), in(rule, () -> Addition.of(rule)));
        }
        rules.keySet().forEach(this::fired);
    }

    Space space() {
        return space;
    }

    List<ParsedRule> rules() {
        return List.copyOf(rules.values());
    }

    Optional<ParsedRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** What the rules add of that type. */
    List<Thing> added(Class<?> type) {
        List<Thing> all = new ArrayList<>();
        for (String id : rules.keySet()) {
            fired(id).added().stream().filter(thing -> thing.type() == type).forEach(all::add);
        }
        return all;
    }

    /** By the id of each rule that could make the engine fail, where it does. */
    Map<String, Formula> failing() {
        return failing;
    }

    /** By the id of each rule whose meaning could hang on the order in which rules fire, where it does. */
    Map<String, Formula> unsettled() {
        return unsettled;
    }

    /** What the rule of that id does. */
    Fired fired(String id) {
        Fired known = fired.get(id);
        if (known == null) {
            ParsedRule rule = rules.get(id);
            if (rule == null) {
                throw new IllegalArgumentException(id);
            }
            if (!underWay.add(id)) {
                throw new Untranslated("what goes round in a circle (" + String.join(", ", underWay) + ")");
            }
            known = in(rule, () -> fire(rule));
            underWay.remove(id);
            fired.put(id, known);
        }
        return known;
    }

    private static <T> T in(ParsedRule rule, Supplier<T> work) {
        try {
            return work.get();
        } catch (Untranslated e) {
            // a rule on the way to the one that cannot be translated is not to blame
            throw String.valueOf(e.getMessage()).contains(" is not translated")
                    ? e
                    : e.in(rule.text().place());
        }
    }

    private Fired fire(ParsedRule rule) {
        List<Formula> instances = new ArrayList<>();
        List<Thing> added = new ArrayList<>();
        for (Match match : matches(rule)) {
            unsettled(rule, match);
            if (!match.where().isFalse()) {
                instances.add(match.where());
                added.add(thing(rule, match));
            }
        }
        return new Fired(Formula.any(instances), List.copyOf(added));
    }

    private Thing thing(ParsedRule rule, Match match) {
        Addition adding = adds(rule.id());
        Consumer<Formula> failing = where -> fails(rule, match.where().and(where));
        Map<String, Value> variables = match.variables();
        Terms terms = new Terms(
                rule.types(), variables, Optional.empty(), variables.keySet(), match.reached(), unreached -> {});
        List<Value> given = new ArrayList<>();
        for (Expression argument : adding.arguments()) {
            Value value = terms.value(argument, match.where());
            if (value instanceof Value.Cases cases) {
                failing.accept(Formula.any(cases.when().values()).not());
            }
            given.add(value);
        }
        if (adding.type() == Finding.class) {
            Conclusion conclusion = new Conclusions(rule, given).of(adding.factory());
            failing.accept(Formula.any(conclusion.clauses().values()).not());
            return new Thing(Finding.class, match.where(), match.stages(), conclusion.properties(), conclusion);
        }
        return new Thing(
                adding.type(),
                match.where(),
                match.stages(),
                adding.type() == NotApplicable.class ? gate(rule) : adding.properties(given, failing),
                null);
    }

    /** Which gate is not applicable: the one of the rule. */
    private static Map<String, Value> gate(ParsedRule rule) {
        Decision gate = rule.text().rule().decisions().iterator().next();
        return Map.of("gate", Value.Cases.of(gate.wireName()));
    }

    /**
     * Where the rule asks what is not there, or all that is, and more of it can come afterwards. Harmless where the rule asks for none
     * and something was there before: it then never fires. That it would not fire in the end is no excuse: it has fired by then.
     */
    private void unsettled(ParsedRule rule, Match match) {
        List<Formula> reached = new ArrayList<>(List.of(match.reached()));
        List<Formula> more = new ArrayList<>();
        for (Closed closed : match.closed()) {
            for (Thing thing : closed.things()) {
                boolean late = thing.stages().latest() >= match.stages().earliest();
                if (late) {
                    more.add(thing.exists());
                } else if (!closed.all()) {
                    reached.add(thing.exists().not());
                }
            }
        }
        add(unsettled, rule, Formula.all(reached).and(Formula.any(more)));
    }

    private Addition adds(String id) {
        return Objects.requireNonNull(adds.get(id));
    }

    private void fails(ParsedRule rule, Formula where) {
        add(failing, rule, where);
    }

    private static void add(Map<String, Formula> to, ParsedRule rule, Formula where) {
        if (!where.isFalse()) {
            to.merge(rule.id(), where, Formula::or);
        }
    }

    /**
     * One way in which a rule fires.
     *
     * @param where it does
     * @param reached where all is there that it needs, whatever it says is not there: where it may have fired on the way
     * @param variables what its variables stand for there
     * @param stages when
     * @param closed what it says is not there, or collects
     */
    private record Match(
            Formula where, Formula reached, Map<String, Value> variables, Thing.Stages stages, List<Closed> closed) {
        /** The same, where that holds as well, which comes at that stage. */
        Match and(Formula holds, Map<String, Value> bound, Thing.Stages when) {
            return new Match(where.and(holds), reached.and(holds), bound, stages.with(when), closed);
        }

        /** The same, with a condition of which the rule fires once, and not on the way. */
        Match closing(Formula holds, Map<String, Value> bound, Closed more) {
            List<Closed> all = new ArrayList<>(closed);
            all.add(more);
            return new Match(where.and(holds), reached, bound, stages, List.copyOf(all));
        }
    }

    /**
     * Things of which no more may come once they were asked for.
     *
     * @param things those that may be there
     * @param all whether all of them are asked for, and not whether there is none
     */
    private record Closed(List<Thing> things, boolean all) {}

    private List<Match> matches(ParsedRule rule) {
        List<Match> matches = List.of(new Match(Formula.YES, Formula.YES, Map.of(), Thing.Stages.at(0), List.of()));
        for (Element element : rule.elements()) {
            List<Match> next = new ArrayList<>();
            for (Match match : matches) {
                next.addAll(element(rule, element, match));
                if (next.size() > MOST_MATCHES) {
                    throw new Untranslated("what fires in more than " + MOST_MATCHES + " ways");
                }
            }
            matches = next;
        }
        return matches;
    }

    private List<Match> element(ParsedRule rule, Element element, Match match) {
        if (element instanceof Element.Pattern pattern) {
            return joined(rule, pattern, match);
        }
        if (element instanceof Element.Either either) {
            return either.patterns().stream()
                    .flatMap(pattern -> joined(rule, pattern, match).stream())
                    .toList();
        }
        if (element instanceof Element.Exists exists) {
            return List.of(exists(match, found(rule, exists.pattern(), match)));
        }
        if (element instanceof Element.Not not) {
            List<Thing> found = found(rule, not.pattern(), match);
            Formula none = Formula.any(found, Thing::exists).not();
            return List.of(match.closing(none, match.variables, new Closed(found, false)));
        }
        Element.Collect collect = (Element.Collect) element;
        if (!collect.one().equals(collect.pattern().variable())) {
            throw new Untranslated("to collect `" + collect.one() + "`");
        }
        List<Thing> found = found(rule, collect.pattern(), match);
        Map<String, Value> variables = new HashMap<>(match.variables);
        bind(variables, collect.all(), new Value.Several(found));
        return List.of(match.closing(Formula.YES, variables, new Closed(found, true)));
    }

    private static Match exists(Match match, List<Thing> found) {
        int earliest = found.isEmpty() ? 0 : Integer.MAX_VALUE;
        int latest = 0;
        for (Thing thing : found) {
            earliest = Math.min(earliest, thing.stages().earliest());
            latest = Math.max(latest, thing.stages().latest());
        }
        return match.and(Formula.any(found, Thing::exists), match.variables, new Thing.Stages(earliest, latest));
    }

    private List<Match> joined(ParsedRule rule, Element.Pattern pattern, Match match) {
        List<Match> matches = new ArrayList<>();
        for (Thing thing : candidates(rule, pattern, match)) {
            Map<String, Value> variables = new HashMap<>(match.variables);
            Formula holds = holds(rule, pattern, match, thing, variables, where -> fails(rule, where));
            Match one = match.and(holds, variables, thing.stages());
            if (!one.reached.isFalse()) {
                matches.add(one);
            }
        }
        return matches;
    }

    /** The things that the pattern is about, each where it is there and meets the constraints. */
    private List<Thing> found(ParsedRule rule, Element.Pattern pattern, Match match) {
        return candidates(rule, pattern, match).stream()
                .map(thing -> thing.where(holds(
                        rule, pattern, match, thing, new HashMap<>(match.variables), where -> fails(rule, where))))
                .filter(thing -> !thing.exists().isFalse())
                .toList();
    }

    /**
     * Where the thing is there and meets the constraints.
     *
     * @param variables of the rule so far; those that the pattern gives are put to them
     */
    private static Formula holds(
            ParsedRule rule,
            Element.Pattern pattern,
            Match match,
            Thing thing,
            Map<String, Value> variables,
            Consumer<Formula> failing) {
        String variable = pattern.variable();
        if (variable != null) {
            bind(variables, variable, thing);
        }
        Terms terms = new Terms(
                rule.types(), variables, Optional.of(thing), match.variables.keySet(), match.reached, failing);
        Formula holds = thing.exists();
        List<Expression> joins = new ArrayList<>();
        for (Element.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Element.Binding binding) {
                bind(variables, binding.variable(), thing.property(binding.property()));
            } else if (constraint instanceof Element.Test test && joins(test.expression(), match)) {
                joins.add(test.expression());
            } else if (constraint instanceof Element.Test test) {
                holds = holds.and(terms.truth(test.expression(), holds));
            }
        }
        // the engine joins what passes all tests of a fact alone, in an order of its own: no join keeps another test
        // from being made
        Formula alone = holds;
        for (Expression join : joins) {
            holds = holds.and(terms.truth(join, alone));
        }
        return holds;
    }

    /** Whether the test asks about what the rule matched before. */
    private static boolean joins(Expression test, Match match) {
        return test.findAll(NameExpr.class).stream()
                .anyMatch(name -> match.variables.containsKey(name.getNameAsString()));
    }

    private static void bind(Map<String, Value> variables, String name, Value value) {
        if (variables.put(name, value) != null) {
            throw new Untranslated("`" + name + "`, which stands for two things,");
        }
    }

    private List<Thing> candidates(ParsedRule rule, Element.Pattern pattern, Match match) {
        Class<?> type = pattern.type();
        if (laidOut.has(type)) {
            return laidOut.of(type);
        }
        if (!Addition.knows(type)) {
            throw new Untranslated("`" + type.getSimpleName() + "`");
        }
        List<Thing> candidates = new ArrayList<>();
        for (ParsedRule adding : rules.values()) {
            if (adds(adding.id()).type() == type && mayMatch(rule, pattern, match, adding)) {
                candidates.addAll(fired(adding.id()).added());
            }
        }
        return candidates;
    }

    /** Whether what that rule adds can be what the pattern is about, as far as can be told before it is worked out. */
    private boolean mayMatch(ParsedRule rule, Element.Pattern pattern, Match match, ParsedRule adding) {
        return pattern.type() != Finding.class
                || !holds(rule, pattern, match, sketch(adding), new HashMap<>(match.variables), where -> {})
                        .isFalse();
    }

    /** A finding of that rule of which only that is known which is the same in every situation. */
    private Thing sketch(ParsedRule rule) {
        String method = adds(rule.id()).factory();
        Map<Status, Formula> statuses = new EnumMap<>(Status.class);
        Conclusions.statuses(method).forEach(status -> statuses.put(status, space.free(String.valueOf(status))));
        Map<Object, Formula> names = new HashMap<>();
        names.put("", space.free(""));
        space.names().forEach(name -> names.put(name, space.free(name.word())));
        Conclusion sketch = new Conclusion(
                rule,
                FindingType.AS_THE_RULE_SAYS,
                statuses,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                method.equals("pauseUntilClosed"),
                Map.of());
        boolean pauses = Conclusions.pauses(method);
        Map<String, Value> properties = sketch.properties(pauses, pauses ? names : Map.of("", Formula.YES));
        return new Thing(Finding.class, Formula.YES, Thing.Stages.at(0), properties, sketch);
    }
}
