package dev.holdpoint.analyse;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.drl.Element;
import dev.holdpoint.drl.ParsedRule;
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
import java.util.Optional;
import java.util.Set;

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

    private final Formulas formulas;
    private final Space space;
    private final Sayings sayings;
    private final LaidOut laidOut;
    private final Asked asked;
    private final Additions additions;
    private final Conclusions conclusions;
    private final Map<String, ParsedRule> rules = new LinkedHashMap<>();
    private final Map<String, Addition> adds = new HashMap<>();
    private final Map<String, Fired> fired = new HashMap<>();
    private final Set<String> underWay = new LinkedHashSet<>();
    private final Map<String, Formula> failing = new LinkedHashMap<>();
    private final Map<String, Formula> unsettled = new LinkedHashMap<>();

    /** @throws Untranslated with the rule's name, if a rule says something that is not translated */
    Translation(List<ParsedRule> parsed, Formulas formulas, Space space) {
        this.formulas = formulas;
        this.space = space;
        this.sayings = new Sayings(formulas, space);
        this.laidOut = new LaidOut(formulas, space);
        this.asked = new Asked(formulas);
        this.additions = new Additions(formulas, sayings);
        this.conclusions = new Conclusions(formulas, sayings, additions);
        for (ParsedRule rule : parsed) {
            rules.put(rule.id(), rule);
            adds.put(rule.id(), in(rule, () -> Addition.of(rule)));
        }
        rules.keySet().forEach(this::fired);
    }

    Formulas formulas() {
        return formulas;
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

    Asked asked() {
        return asked;
    }

    Sayings sayings() {
        return sayings;
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

    private static <T> T in(ParsedRule rule, java.util.function.Supplier<T> work) {
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
        return new Fired(formulas.or(instances), List.copyOf(added));
    }

    private Thing thing(ParsedRule rule, Match match) {
        Addition adding = adds(rule.id());
        List<Value> given = new ArrayList<>();
        Terms.Before all = new Terms.Before(match.variables().keySet(), match.reached());
        Terms terms =
                new Terms(formulas, sayings, rule.types(), match.variables(), Optional.empty(), all, unreached -> {});
        for (Expression argument : adding.arguments()) {
            Value value = terms.value(argument, match.where());
            if (value instanceof Value.Cases cases) {
                Formula any = formulas.or(cases.when().values());
                fails(rule, formulas.and(match.where(), formulas.not(any)));
            }
            given.add(value);
        }
        if (adding.type() == Finding.class) {
            Conclusion conclusion = conclusions.of(rule, adding.factory(), given);
            Formula cites = formulas.or(conclusion.clauses().values());
            fails(rule, formulas.and(match.where(), formulas.not(cites)));
            return new Thing(Finding.class, match.where(), match.stages(), asked.properties(conclusion), conclusion);
        }
        Map<String, Value> properties;
        if (adding.type() == NotApplicable.class && adding.factory().equals("notApplicable")) {
            String gate = rule.text().rule().decisions().iterator().next().wireName();
            properties = Map.of("gate", new Value.Cases(Map.of(gate, formulas.yes())));
        } else if (adding.factory().isEmpty()) {
            properties = additions.created(adding.type(), given);
        } else {
            properties = additions.made(
                    adding.type(), adding.factory(), given, where -> fails(rule, formulas.and(match.where(), where)));
        }
        return new Thing(adding.type(), match.where(), match.stages(), properties, null);
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
                    reached.add(formulas.not(thing.exists()));
                }
            }
        }
        Formula where = formulas.and(formulas.and(reached), formulas.or(more));
        if (!where.isFalse()) {
            unsettled.merge(rule.id(), where, (one, other) -> formulas.or(one, other));
        }
    }

    private Addition adds(String id) {
        Addition adding = adds.get(id);
        if (adding == null) {
            throw new IllegalArgumentException(id);
        }
        return adding;
    }

    private void fails(ParsedRule rule, Formula where) {
        if (!where.isFalse()) {
            failing.merge(rule.id(), where, (one, other) -> formulas.or(one, other));
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
        Match and(Closed more) {
            List<Closed> all = new ArrayList<>(closed);
            all.add(more);
            return new Match(where, reached, variables, stages, List.copyOf(all));
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
        List<Match> matches =
                List.of(new Match(formulas.yes(), formulas.yes(), Map.of(), Thing.Stages.at(0), List.of()));
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
            List<Match> ways = new ArrayList<>();
            either.patterns().forEach(pattern -> ways.addAll(joined(rule, pattern, match)));
            return ways;
        }
        if (element instanceof Element.Exists exists) {
            return List.of(exists(match, found(rule, exists.pattern(), match)));
        }
        if (element instanceof Element.Not not) {
            List<Thing> found = found(rule, not.pattern(), match);
            Formula any = formulas.or(found.stream().map(Thing::exists).toList());
            return List.of(new Match(
                            formulas.and(match.where, formulas.not(any)),
                            match.reached,
                            match.variables,
                            match.stages,
                            match.closed)
                    .and(new Closed(found, false)));
        }
        Element.Collect collect = (Element.Collect) element;
        if (!collect.one().equals(collect.pattern().variable())) {
            throw new Untranslated("to collect `" + collect.one() + "`");
        }
        List<Thing> found = found(rule, collect.pattern(), match);
        Map<String, Value> variables = new HashMap<>(match.variables);
        bind(variables, collect.all(), new Value.Several(found));
        return List.of(new Match(match.where, match.reached, variables, match.stages, match.closed)
                .and(new Closed(found, true)));
    }

    private Match exists(Match match, List<Thing> found) {
        int earliest = found.isEmpty() ? 0 : Integer.MAX_VALUE;
        int latest = 0;
        for (Thing thing : found) {
            earliest = Math.min(earliest, thing.stages().earliest());
            latest = Math.max(latest, thing.stages().latest());
        }
        Formula any = formulas.or(found.stream().map(Thing::exists).toList());
        return new Match(
                formulas.and(match.where, any),
                formulas.and(match.reached, any),
                match.variables,
                match.stages.with(new Thing.Stages(earliest, latest)),
                match.closed);
    }

    private List<Match> joined(ParsedRule rule, Element.Pattern pattern, Match match) {
        List<Match> matches = new ArrayList<>();
        for (Thing thing : candidates(rule, pattern, match)) {
            Match one = match(rule, pattern, match, thing, match.reached);
            if (!one.reached.isFalse()) {
                matches.add(one);
            }
        }
        return matches;
    }

    /** The things that the pattern is about, each where it is there and meets the constraints. */
    private List<Thing> found(ParsedRule rule, Element.Pattern pattern, Match match) {
        List<Thing> found = new ArrayList<>();
        Match alone = new Match(formulas.yes(), formulas.yes(), match.variables, match.stages, match.closed);
        for (Thing thing : candidates(rule, pattern, match)) {
            Formula where = match(rule, pattern, alone, thing, match.reached).where;
            if (!where.isFalse()) {
                found.add(thing.where(where));
            }
        }
        return found;
    }

    private Match match(ParsedRule rule, Element.Pattern pattern, Match match, Thing thing, Formula reached) {
        Terms.Before before = new Terms.Before(match.variables.keySet(), reached);
        Map<String, Value> variables = new HashMap<>(match.variables);
        String variable = pattern.variable();
        if (variable != null) {
            bind(variables, variable, new Value.One(thing));
        }
        Formula holds = thing.exists();
        List<Expression> joins = new ArrayList<>();
        for (Element.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Element.Binding binding) {
                bind(variables, binding.variable(), thing.property(binding.property()));
            } else if (constraint instanceof Element.Test test && joins(test.expression(), match)) {
                joins.add(test.expression());
            } else if (constraint instanceof Element.Test test) {
                holds = formulas.and(holds, truth(rule, thing, variables, before, test.expression(), holds));
            }
        }
        // the engine joins what passes all tests of a fact alone, in an order of its own: no join keeps another test
        // from being made
        Formula alone = holds;
        for (Expression join : joins) {
            holds = formulas.and(holds, truth(rule, thing, variables, before, join, alone));
        }
        return new Match(
                formulas.and(match.where, holds),
                formulas.and(match.reached, holds),
                variables,
                match.stages.with(thing.stages()),
                match.closed);
    }

    private Formula truth(
            ParsedRule rule,
            Thing thing,
            Map<String, Value> variables,
            Terms.Before before,
            Expression test,
            Formula reached) {
        return new Terms(
                        formulas,
                        sayings,
                        rule.types(),
                        variables,
                        Optional.of(thing),
                        before,
                        where -> fails(rule, where))
                .truth(test, reached);
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
        boolean known = type == Finding.class || type == NotApplicable.class || Additions.knows(type);
        if (!known) {
            throw new Untranslated("`" + type.getSimpleName() + "`");
        }
        List<Thing> candidates = new ArrayList<>();
        for (String id : rules.keySet()) {
            if (adds(id).type() == type && mayMatch(rule, pattern, match, id)) {
                candidates.addAll(fired(id).added());
            }
        }
        return candidates;
    }

    /** Whether what the rule of that id adds can be what the pattern is about, as far as can be told before it is worked out. */
    private boolean mayMatch(ParsedRule rule, Element.Pattern pattern, Match match, String id) {
        if (pattern.type() != Finding.class) {
            return true;
        }
        Match alone = new Match(formulas.yes(), formulas.yes(), match.variables, match.stages, match.closed);
        Map<String, Formula> before = new LinkedHashMap<>(failing);
        boolean may =
                !match(rule, pattern, alone, sketch(id), match.reached).where.isFalse();
        failing.clear();
        failing.putAll(before);
        return may;
    }

    /** A finding of that rule of which only that is known which is the same in every situation. */
    private Thing sketch(String id) {
        ParsedRule rule = rules.get(id);
        String method = adds(id).factory();
        Map<Status, Formula> statuses = new EnumMap<>(Status.class);
        Conclusions.statuses(method).forEach(status -> statuses.put(status, anything(status)));
        Map<Object, Formula> names = new HashMap<>();
        names.put("", anything(""));
        for (int i = 0; i < space.bounds().categories(); i++) {
            names.put(new Value.Name(true, i), anything("listed" + i));
        }
        for (int i = 0; i < space.bounds().named(); i++) {
            names.put(new Value.Name(false, i), anything("named" + i));
        }
        Conclusion sketch = new Conclusion(
                java.util.Objects.requireNonNull(rule),
                FindingType.AS_THE_RULE_SAYS,
                statuses,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                method.equals("pauseUntilClosed"),
                Map.of());
        Map<String, Value> properties = asked.properties(
                sketch, Conclusions.pauses(method), Conclusions.pauses(method) ? names : Map.of("", formulas.yes()));
        return new Thing(Finding.class, formulas.yes(), Thing.Stages.at(0), properties, sketch);
    }

    /** A formula of which nothing is known. */
    private Formula anything(Object name) {
        return formulas.atom(new Atom.Free(String.valueOf(name)));
    }
}
