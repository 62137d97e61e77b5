package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.holdpoint.derived.AllFindingsKnown;
import dev.holdpoint.derived.AllReasonsKnown;
import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.engine.Findings;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.drools.model.Drools;

/** The right-hand side of a rule: one statement that adds a finding or a derived fact, made of nothing but what the rule matched. */
final class Consequence {
    private static final String EXPECTED =
            "the right-hand side is one statement: insert( Findings.x( drools, … ) ); or insert of a derived fact";

    /** What the engine marks the strata by, what is seen and not concluded, and what only a finding's rule may say of its own gate. */
    private static final Set<Class<?>> NOT_CONCLUDED = Set.of(
            AllReasonsKnown.class,
            AllFindingsKnown.class,
            AutomationByName.class,
            NotApplicable.class,
            SecretHit.class);

    private final Scope scope;
    private final int line;
    private final Expressions expressions;

    private Consequence(Scope scope, int line) {
        this.scope = scope;
        this.line = line;
        this.expressions = new Expressions(scope, null, line);
    }

    /** What it adds. @throws Refused if it is not of that shape */
    static Expression check(String text, Scope scope, int line) {
        return new Consequence(scope, line).check(text.strip());
    }

    private Expression check(String text) {
        if (!text.endsWith(";") || text.indexOf(';') != text.length() - 1) {
            throw new Refused(line, EXPECTED);
        }
        Expression statement = Expressions.parse(text.substring(0, text.length() - 1), line);
        boolean insert = statement instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getTypeArguments().isEmpty()
                && call.getNameAsString().equals("insert")
                && call.getArguments().size() == 1;
        if (!insert) {
            throw new Refused(line, EXPECTED);
        }
        Expression added = ((MethodCallExpr) statement).getArgument(0);
        if (added instanceof ObjectCreationExpr created) {
            created(created);
        } else if (added instanceof MethodCallExpr call
                && call.getTypeArguments().isEmpty()) {
            called(call);
        } else {
            throw expressions.refused(added, EXPECTED);
        }
        return added;
    }

    private void created(ObjectCreationExpr created) {
        if (created.getAnonymousClassBody().isPresent()
                || created.getScope().isPresent()
                || created.getTypeArguments().isPresent()
                || created.getType().getTypeArguments().isPresent()
                || created.getType().getScope().isPresent()) {
            throw expressions.refused(created, EXPECTED);
        }
        Class<?> type = scope.type(created.getType().getNameAsString(), expressions.line(created));
        requireDerived(type, created);
        applicable(created, List.of(type.getConstructors()), types(created.getArguments()));
    }

    private void called(MethodCallExpr call) {
        String owner = call.getScope()
                .filter(NameExpr.class::isInstance)
                .map(name -> ((NameExpr) name).getNameAsString())
                .orElseThrow(() -> expressions.refused(call, EXPECTED));
        Class<?> type = scope.type(owner, expressions.line(call));
        List<Expression> arguments = new ArrayList<>(call.getArguments());
        List<Type> given = new ArrayList<>();
        if (type == Findings.class) {
            if (arguments.isEmpty() || !arguments.remove(0).toString().equals("drools")) {
                throw expressions.refused(call, "a finding is made of `drools` first, so that it names its rule");
            }
            given.add(Drools.class);
        } else {
            requireDerived(type, call);
        }
        given.addAll(types(arguments));
        List<Method> factories = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(call.getNameAsString())
                        && Modifier.isStatic(method.getModifiers())
                        && (type == Findings.class || method.getReturnType() == type))
                .toList();
        applicable(call, factories, given);
    }

    private void requireDerived(Class<?> type, Expression where) {
        if (!type.getName().startsWith(Scope.DERIVED) || !type.isRecord() || NOT_CONCLUDED.contains(type)) {
            throw expressions.refused(where, "`" + type.getSimpleName() + "` is not for rules to add");
        }
    }

    /** What the arguments are: variables, constants, true and false, and nothing that is worked out. */
    private List<Type> types(List<Expression> arguments) {
        List<Type> types = new ArrayList<>();
        for (Expression argument : arguments) {
            boolean constant = argument instanceof FieldAccessExpr access
                    && access.getScope() instanceof NameExpr name
                    && Character.isUpperCase(name.getNameAsString().charAt(0));
            boolean variable =
                    argument instanceof NameExpr name && name.getNameAsString().startsWith("$");
            if (!constant && !variable && !(argument instanceof BooleanLiteralExpr)) {
                throw expressions.wrong(
                        argument, "is worked out; only variables, constants, true and false go in here");
            }
            types.add(expressions.type(argument));
        }
        return types;
    }

    private void applicable(Expression where, List<? extends Executable> candidates, List<Type> given) {
        if (candidates.stream().noneMatch(candidate -> accepts(candidate, given))) {
            throw expressions.refused(
                    where, "`" + Shortened.of(where) + "`: there is nothing of that name that takes these");
        }
    }

    private static boolean accepts(Executable candidate, List<Type> given) {
        Class<?>[] wanted = candidate.getParameterTypes();
        int fixed = candidate.isVarArgs() ? wanted.length - 1 : wanted.length;
        return given.size() >= fixed
                && (candidate.isVarArgs() || given.size() == fixed)
                && IntStream.range(0, given.size())
                        .allMatch(i ->
                                Types.fits(given.get(i), i < fixed ? wanted[i] : wanted[fixed].getComponentType()));
    }
}
