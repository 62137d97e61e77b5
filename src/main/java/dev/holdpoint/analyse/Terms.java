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
import java.util.stream.Stream;

/**
 * The expressions of a rule as values. Knows every kind of expression that the subset of DRL allows, or says that it does not. What
 * would fail in the engine, such as the value of a fact that is not known, is told where it could come about.
 *
 * @param types what the names of types mean
 * @param variables of the rule so far
 * @param pattern what the expressions are about, if they stand in a pattern
 * @param before the variables of what was matched before that pattern: what is asked of those alone, is asked only where it was matched
 * @param matched where that may have been matched
 * @param failing told where the engine would fail
 */
record Terms(
        Map<String, Class<?>> types,
        Map<String, Value> variables,
        Optional<Thing> pattern,
        Set<String> before,
        Formula matched,
        Consumer<Formula> failing) {
    /**
     * Where it holds.
     *
     * @param reached where the engine comes to ask
     */
    Formula truth(Expression expression, Formula reached) {
        if (value(expression, reached) instanceof Formula holds) {
            return holds;
        }
        throw new Untranslated("`" + expression + "`");
    }

    Value value(Expression expression, Formula reached) {
        if (expression instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner(), reached);
        }
        if (expression instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return truth(not.getExpression(), reached).not();
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary, reached);
        }
        if (expression instanceof NameExpr name) {
            return name(name.getNameAsString());
        }
        if (expression instanceof BooleanLiteralExpr literal) {
            return Formula.of(literal.getValue());
        }
        if (expression instanceof IntegerLiteralExpr number) {
            return Value.Cases.of(number.asNumber().intValue());
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
            return Value.Cases.of(constant(owner.getNameAsString(), name));
        }
        Value owner = value(access.getScope(), reached);
        if (owner instanceof Thing thing) {
            return thing.property(name);
        }
        if (owner instanceof Said fact) {
            return told(fact, name).orElseThrow(() -> new Untranslated("`" + access + "`"));
        }
        if (owner instanceof Value.Elements set && name.equals("size")) {
            return new Value.Cases(sizes(List.copyOf(set.in().values())));
        }
        throw new Untranslated("`" + access + "`");
    }

    /** What a fact tells in a word. */
    private static Optional<Formula> told(Said fact, String name) {
        return switch (name) {
            case "known" -> Optional.of(fact.known());
            case "unknown" -> Optional.of(fact.unknown());
            case "empty" -> Optional.of(fact.empty());
            default -> Optional.empty();
        };
    }

    private Object constant(String type, String name) {
        Class<?> found = types.get(type);
        return Stream.of(found != null && found.isEnum() ? found.getEnumConstants() : new Object[0])
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Untranslated("`" + type + "." + name + "`"));
    }

    /** How many of them hold. */
    private static Map<Object, Formula> sizes(List<Formula> members) {
        List<Formula> exactly = new ArrayList<>(List.of(Formula.YES));
        for (Formula member : members) {
            List<Formula> next = new ArrayList<>();
            for (int i = 0; i <= exactly.size(); i++) {
                Formula stays = i < exactly.size() ? exactly.get(i) : Formula.NO;
                Formula grows = i > 0 ? exactly.get(i - 1) : Formula.NO;
                next.add(stays.and(member.not()).or(grows.and(member)));
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
                yield one.and(truth(right, reached.and(one)));
            }
            case OR -> {
                Formula one = truth(left, reached);
                yield one.or(truth(right, reached.and(one.not())));
            }
            case EQUALS -> equal(left, right, binary, reached);
            case NOT_EQUALS -> equal(left, right, binary, reached).not();
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
            return Value.Cases.same(these.when(), those.when());
        }
        if (one instanceof Formula holds && other instanceof Formula that) {
            return holds.same(that);
        }
        if (one instanceof Value.MajorNumber here && other instanceof Value.MajorNumber there) {
            return here.version().sameMajor(there.version());
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
                .allMatch(before::contains);
        return earlier ? matched.and(reached) : reached;
    }

    /** The engine fails where there is no value to compare. */
    private void needsOne(Value.Cases cases, Formula reached) {
        failing.accept(reached.and(Formula.any(cases.when().values()).not()));
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
                        any.add(when.and(then));
                    }
                }));
        return Formula.any(any);
    }

    private Value call(MethodCallExpr call, Formula reached) {
        String name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            Thing thing = pattern.orElseThrow(() -> new Untranslated("`" + call + "`"));
            return ofThing(thing, name, call, reached);
        }
        Expression scope = call.getScope().get();
        Value owner = value(scope, reached);
        if (owner instanceof Said fact) {
            return name.equals("get") ? got(fact, asked(scope, reached)) : ofFact(fact, name, call, reached);
        }
        if (owner instanceof Thing thing) {
            return name.equals("majorNumber") ? thing.property(name) : ofThing(thing, name, call, reached);
        }
        if (name.equals("equals")) {
            return equal(scope, call.getArgument(0), call, reached);
        }
        throw new Untranslated("`" + call + "`");
    }

    /** {@code incident.affects( name )} and {@code route.leadsTo( party )}. */
    private Formula ofThing(Thing thing, String name, MethodCallExpr call, Formula reached) {
        if (name.equals("affects")
                && thing.property("affectedAutomation") instanceof Said affected
                && value(call.getArgument(0), reached) instanceof Value.Cases names) {
            return Value.Cases.same(names.when(), affected.elements());
        }
        if (name.equals("leadsTo")
                && thing.property("parties") instanceof Value.Elements parties
                && thing.property("clear") instanceof Formula clear
                && value(call.getArgument(0), reached) instanceof Value.Cases party) {
            needsOne(party, asked(call.getArgument(0), reached));
            return clear.and(Value.Cases.same(party.when(), parties.in()));
        }
        throw new Untranslated("`" + call + "`");
    }

    private Formula ofFact(Said said, String name, MethodCallExpr call, Formula reached) {
        return switch (name) {
            case "is" -> is(said, call, reached);
            case "isNot" -> is(said, call, reached).not();
            case "mayBe" -> said.unknown().or(is(said, call, reached));
            case "has", "hasAny" ->
                Formula.any(
                        call.getArguments(), argument -> Value.Cases.same(cases(argument, reached), said.elements()));
            case "agreesWith" -> said.agreesWith(fact(call, 0, reached));
            case "contradicts" -> said.contradicts(fact(call, 0, reached));
            case "isAfter" -> fact(call, 0, reached).before(0, said);
            case "isMoreThanDaysBefore" -> said.before(days(call.getArgument(0)), fact(call, 1, reached));
            default -> told(said, name).orElseThrow(() -> new Untranslated("`" + call + "`"));
        };
    }

    /** The fact's value. @throws Untranslated but for values that rules compare */
    private Value got(Said said, Formula reached) {
        failing.accept(reached.and(said.unknown()));
        if (said.field().kind() == Kind.VERSION) {
            return Thing.given(Version.class, said.known(), Map.of("majorNumber", new Value.MajorNumber(said)));
        }
        return said.field().kind() instanceof Kind.SomeOf<?>
                ? new Value.Elements(said.elements())
                : new Value.Cases(said.cases());
    }

    private Formula is(Said said, MethodCallExpr call, Formula reached) {
        List<Formula> any = new ArrayList<>();
        cases(call.getArgument(0), reached).forEach((value, when) -> {
            if (!(value instanceof Choice choice)) {
                throw new Untranslated("`" + call + "`");
            }
            any.add(when.and(said.is(choice)));
        });
        return Formula.any(any);
    }

    private Map<Object, Formula> cases(Expression argument, Formula reached) {
        if (value(argument, reached) instanceof Value.Cases cases) {
            needsOne(cases, asked(argument, reached));
            return cases.when();
        }
        throw new Untranslated("`" + argument + "`");
    }

    private Said fact(MethodCallExpr call, int argument, Formula reached) {
        if (value(call.getArgument(argument), reached) instanceof Said fact) {
            return fact;
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
