package dev.holdpoint.analyse;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * The expressions of a rule as values. Knows every kind of expression that the subset of DRL allows, or says that it does not. What
 * would fail in the engine, such as the value of a fact that is not known, is told where it could come about.
 */
final class Terms {
    private final Formulas formulas;
    private final Sayings sayings;
    private final Map<String, Class<?>> types;
    private final Map<String, Value> variables;
    private final Optional<Thing> pattern;
    private final Before before;
    private final Consumer<Formula> failing;

    /**
     * What the rule has matched before it comes to a pattern: what is asked of that alone, is asked only where it was matched.
     *
     * @param variables that it gave
     * @param reached where it may have been matched
     */
    record Before(Set<String> variables, Formula reached) {}

    /**
     * @param types what the names of types mean
     * @param variables of the rule so far
     * @param pattern what the expressions are about, if they stand in a pattern
     * @param before what was matched before that pattern
     * @param failing told where the engine would fail
     */
    Terms(
            Formulas formulas,
            Sayings sayings,
            Map<String, Class<?>> types,
            Map<String, Value> variables,
            Optional<Thing> pattern,
            Before before,
            Consumer<Formula> failing) {
        this.formulas = formulas;
        this.sayings = sayings;
        this.types = types;
        this.variables = variables;
        this.pattern = pattern;
        this.before = before;
        this.failing = failing;
    }

    /**
     * Where it holds.
     *
     * @param reached where the engine comes to ask
     */
    Formula truth(Expression expression, Formula reached) {
        if (value(expression, reached) instanceof Value.Truth truth) {
            return truth.holds();
        }
        throw new Untranslated("`" + expression + "`");
    }

    Value value(Expression expression, Formula reached) {
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner(), reached);
        }
        if (expression instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return new Value.Truth(formulas.not(truth(not.getExpression(), reached)));
        }
        if (expression instanceof BinaryExpr binary) {
            return new Value.Truth(binary(binary, reached));
        }
        if (expression instanceof NameExpr name) {
            return name(name.getNameAsString());
        }
        if (expression instanceof BooleanLiteralExpr literal) {
            return new Value.Truth(formulas.of(literal.getValue()));
        }
        if (expression instanceof IntegerLiteralExpr number) {
            return new Value.Cases(Map.of(number.asNumber().intValue(), formulas.yes()));
        }
        if (expression instanceof FieldAccessExpr access) {
            return access(access, reached);
        }
        if (expression instanceof MethodCallExpr call) {
            return call(call, reached);
        }
        throw new Untranslated("`" + expression + "`");
    }

    private Value name(String name) {
        if (name.startsWith("$")) {
            Value value = variables.get(name);
            if (value == null) {
                throw new Untranslated("`" + name + "`");
            }
            return value;
        }
        return pattern.orElseThrow(() -> new Untranslated("`" + name + "`")).property(name);
    }

    private Value access(FieldAccessExpr access, Formula reached) {
        String name = access.getNameAsString();
        if (access.getScope() instanceof NameExpr owner
                && Character.isUpperCase(owner.getNameAsString().charAt(0))) {
            return new Value.Cases(Map.of(constant(owner.getNameAsString(), name), formulas.yes()));
        }
        Value owner = value(access.getScope(), reached);
        if (owner instanceof Value.One one) {
            return one.thing().property(name);
        }
        if (owner instanceof Value.OfField fact) {
            return switch (name) {
                case "known" -> new Value.Truth(sayings.known(fact.said()));
                case "unknown" -> new Value.Truth(sayings.unknown(fact.said()));
                case "empty" -> new Value.Truth(sayings.empty(fact.said()));
                default -> throw new Untranslated("`" + access + "`");
            };
        }
        if (owner instanceof Value.Elements set && name.equals("size")) {
            return new Value.Cases(sizes(List.copyOf(set.in().values())));
        }
        throw new Untranslated("`" + access + "`");
    }

    private Object constant(String type, String name) {
        Class<?> found = types.get(type);
        Object[] constants = found == null ? null : found.getEnumConstants();
        if (constants != null) {
            for (Object constant : constants) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        throw new Untranslated("`" + type + "." + name + "`");
    }

    /** How many of them hold. */
    private Map<Object, Formula> sizes(List<Formula> members) {
        List<Formula> exactly = new ArrayList<>(List.of(formulas.yes()));
        for (Formula member : members) {
            List<Formula> next = new ArrayList<>();
            for (int i = 0; i <= exactly.size(); i++) {
                Formula stays = i < exactly.size() ? exactly.get(i) : formulas.no();
                Formula grows = i > 0 ? exactly.get(i - 1) : formulas.no();
                next.add(formulas.or(formulas.and(stays, formulas.not(member)), formulas.and(grows, member)));
            }
            exactly = next;
        }
        Map<Object, Formula> sizes = new LinkedHashMap<>();
        for (int i = 0; i < exactly.size(); i++) {
            sizes.put(i, exactly.get(i));
        }
        return sizes;
    }

    private Formula binary(BinaryExpr binary, Formula reached) {
        Expression left = binary.getLeft();
        Expression right = binary.getRight();
        return switch (binary.getOperator()) {
            case AND -> {
                Formula one = truth(left, reached);
                yield formulas.and(one, truth(right, formulas.and(reached, one)));
            }
            case OR -> {
                Formula one = truth(left, reached);
                yield formulas.or(one, truth(right, formulas.and(reached, formulas.not(one))));
            }
            case EQUALS -> equal(left, right, binary, reached);
            case NOT_EQUALS -> formulas.not(equal(left, right, binary, reached));
            case LESS -> compared(binary, reached, order -> order < 0);
            case GREATER -> compared(binary, reached, order -> order > 0);
            case LESS_EQUALS -> compared(binary, reached, order -> order <= 0);
            case GREATER_EQUALS -> compared(binary, reached, order -> order >= 0);
            default -> throw new Untranslated("`" + binary + "`");
        };
    }

    private Formula equal(Expression left, Expression right, Expression where, Formula reached) {
        Value one = value(left, reached);
        Value other = value(right, reached);
        if (one instanceof Value.Cases these && other instanceof Value.Cases those) {
            needsOne(these, asked(left, reached));
            needsOne(those, asked(right, reached));
            return sayings.sameCase(these.when(), those.when());
        }
        if (one instanceof Value.Truth first && other instanceof Value.Truth that) {
            return formulas.same(first.holds(), that.holds());
        }
        if (one instanceof Value.MajorNumber here && other instanceof Value.MajorNumber there) {
            return sayings.sameMajor(here.version(), there.version());
        }
        throw new Untranslated("`" + where + "`");
    }

    /**
     * Where the engine comes to work out that expression: what is about the pattern's own fact, it may work out for each such fact, to
     * find those of a value at once, whether or not something was matched before.
     */
    private Formula asked(Expression expression, Formula reached) {
        boolean earlier = expression.findAll(NameExpr.class).stream()
                .map(NameExpr::getNameAsString)
                .filter(name -> !Character.isUpperCase(name.charAt(0)))
                .allMatch(before.variables()::contains);
        return earlier ? formulas.and(before.reached(), reached) : reached;
    }

    /** The engine fails where there is no value to compare. */
    private void needsOne(Value.Cases cases, Formula reached) {
        failing.accept(
                formulas.and(reached, formulas.not(formulas.or(cases.when().values()))));
    }

    private Formula compared(BinaryExpr binary, Formula reached, IntPredicate order) {
        if (!(value(binary.getLeft(), reached) instanceof Value.Cases these)
                || !(value(binary.getRight(), reached) instanceof Value.Cases those)) {
            throw new Untranslated("`" + binary + "`");
        }
        needsOne(these, asked(binary.getLeft(), reached));
        needsOne(those, asked(binary.getRight(), reached));
        List<Formula> any = new ArrayList<>();
        these.when()
                .forEach((one, when) -> those.when().forEach((other, then) -> {
                    if (order.test(Integer.compare((Integer) one, (Integer) other))) {
                        any.add(formulas.and(when, then));
                    }
                }));
        return formulas.or(any);
    }

    private Value call(MethodCallExpr call, Formula reached) {
        String name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            Thing thing = pattern.orElseThrow(() -> new Untranslated("`" + call + "`"));
            return new Value.Truth(ofThing(thing, name, call, reached));
        }
        Expression scope = call.getScope().get();
        Value owner = value(scope, reached);
        if (owner instanceof Value.OfField fact && name.equals("get")) {
            return got(fact.said(), asked(scope, reached));
        }
        if (owner instanceof Value.OfField fact) {
            return ofFact(fact.said(), name, call, reached);
        }
        if (owner instanceof Value.One one && name.equals("majorNumber")) {
            return one.thing().property(name);
        }
        if (owner instanceof Value.One one) {
            return new Value.Truth(ofThing(one.thing(), name, call, reached));
        }
        if (name.equals("equals")) {
            return new Value.Truth(equal(scope, call.getArgument(0), call, reached));
        }
        throw new Untranslated("`" + call + "`");
    }

    /** {@code incident.affects( name )} and {@code route.leadsTo( party )}. */
    private Formula ofThing(Thing thing, String name, MethodCallExpr call, Formula reached) {
        if (name.equals("affects")
                && thing.property("affectedAutomation") instanceof Value.OfField affected
                && value(call.getArgument(0), reached) instanceof Value.Cases names) {
            return sayings.sameCase(names.when(), sayings.elements(affected.said()));
        }
        if (name.equals("leadsTo")
                && thing.property("parties") instanceof Value.Elements parties
                && thing.property("clear") instanceof Value.Truth clear
                && value(call.getArgument(0), reached) instanceof Value.Cases party) {
            needsOne(party, asked(call.getArgument(0), reached));
            return formulas.and(clear.holds(), sayings.sameCase(party.when(), parties.in()));
        }
        throw new Untranslated("`" + call + "`");
    }

    private Value ofFact(Said said, String name, MethodCallExpr call, Formula reached) {
        return switch (name) {
            case "known" -> new Value.Truth(sayings.known(said));
            case "unknown" -> new Value.Truth(sayings.unknown(said));
            case "empty" -> new Value.Truth(sayings.empty(said));
            case "is" -> new Value.Truth(is(said, call, reached));
            case "isNot" -> new Value.Truth(formulas.not(is(said, call, reached)));
            case "mayBe" -> new Value.Truth(formulas.or(sayings.unknown(said), is(said, call, reached)));
            case "has", "hasAny" -> {
                List<Formula> any = new ArrayList<>();
                for (Expression argument : call.getArguments()) {
                    any.add(sayings.sameCase(cases(argument, reached), sayings.elements(said)));
                }
                yield new Value.Truth(formulas.or(any));
            }
            case "agreesWith" -> new Value.Truth(sayings.agrees(said, fact(call, 0, reached)));
            case "contradicts" -> new Value.Truth(sayings.contradicts(said, fact(call, 0, reached)));
            case "isAfter" -> new Value.Truth(sayings.before(fact(call, 0, reached), 0, said));
            case "isMoreThanDaysBefore" ->
                new Value.Truth(sayings.before(said, days(call.getArgument(0)), fact(call, 1, reached)));
            default -> throw new Untranslated("`" + call + "`");
        };
    }

    /** The fact's value. @throws Untranslated but for values that rules compare */
    private Value got(Said said, Formula reached) {
        failing.accept(formulas.and(reached, sayings.unknown(said)));
        if (said.field().kind() == Kind.VERSION) {
            return new Value.One(new Thing(
                    Version.class,
                    sayings.known(said),
                    Thing.Stages.GIVEN,
                    Map.of("majorNumber", new Value.MajorNumber(said)),
                    null));
        }
        if (said.field().kind() instanceof Kind.SomeOf<?>) {
            return new Value.Elements(sayings.elements(said));
        }
        return new Value.Cases(sayings.cases(said));
    }

    private Formula is(Said said, MethodCallExpr call, Formula reached) {
        List<Formula> any = new ArrayList<>();
        cases(call.getArgument(0), reached).forEach((value, when) -> {
            if (!(value instanceof Choice choice)) {
                throw new Untranslated("`" + call + "`");
            }
            any.add(formulas.and(when, sayings.is(said, choice)));
        });
        return formulas.or(any);
    }

    private Map<Object, Formula> cases(Expression argument, Formula reached) {
        if (value(argument, reached) instanceof Value.Cases cases) {
            needsOne(cases, asked(argument, reached));
            return cases.when();
        }
        throw new Untranslated("`" + argument + "`");
    }

    private Said fact(MethodCallExpr call, int argument, Formula reached) {
        if (value(call.getArgument(argument), reached) instanceof Value.OfField fact) {
            return fact.said();
        }
        throw new Untranslated("`" + call + "`");
    }

    private static int days(Expression argument) {
        if (argument instanceof IntegerLiteralExpr days) {
            return days.asNumber().intValue();
        }
        throw new Untranslated("`" + argument + "`");
    }
}
