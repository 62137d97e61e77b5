package dev.holdpoint.analyse;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.engine.Findings;
import dev.holdpoint.verdict.Finding;
import java.util.List;

/**
 * What a rule's right-hand side adds.
 *
 * @param type of what is added
 * @param owner the class whose factory makes it, or its own
 * @param factory the factory's name; empty for a constructor
 * @param arguments what it is made of
 */
record Addition(Class<?> type, Class<?> owner, String factory, List<Expression> arguments) {
    static Addition of(ParsedRule rule) {
        if (rule.adds() instanceof ObjectCreationExpr created) {
            Class<?> type = type(rule, created.getType().getNameAsString());
            return new Addition(type, type, "", List.copyOf(created.getArguments()));
        }
        MethodCallExpr call = (MethodCallExpr) rule.adds();
        String name = call.getNameAsString();
        Class<?> owner = call.getScope()
                .map(scope -> type(rule, ((NameExpr) scope).getNameAsString()))
                .orElseThrow();
        if (owner != Findings.class) {
            return new Addition(owner, owner, name, List.copyOf(call.getArguments()));
        }
        Class<?> type = name.equals("notApplicable") ? NotApplicable.class : Finding.class;
        // the first argument is the engine's, which tells which rule speaks
        return new Addition(
                type,
                owner,
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
}
