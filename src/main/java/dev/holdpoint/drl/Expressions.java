package dev.holdpoint.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of a rule: reads one as Java, walks it, and says its type. What is not expressly allowed here is refused, and so
 * is a name that nothing has, so that the compiler, which would report it at no line, never sees it.
 */
final class Expressions {
    private static final Set<BinaryExpr.Operator> LOGICAL = EnumSet.of(BinaryExpr.Operator.AND, BinaryExpr.Operator.OR);
    private static final Set<BinaryExpr.Operator> EQUALITY =
            EnumSet.of(BinaryExpr.Operator.EQUALS, BinaryExpr.Operator.NOT_EQUALS);
    private static final Set<BinaryExpr.Operator> ORDER = EnumSet.of(
            BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER_EQUALS);

    private final Scope scope;
    private final @Nullable Class<?> pattern;
    private final int firstLine;

    /** Expressions that stand in a pattern on that type, from that line on. */
    Expressions(Scope scope, @Nullable Class<?> pattern, int firstLine) {
        this.scope = scope;
        this.pattern = pattern;
        this.firstLine = firstLine;
    }

    static Expression parse(String text, int line) {
        ParserConfiguration java =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        ParseResult<Expression> result = new JavaParser(java).parseExpression(text);
        Optional<Expression> parsed = result.getResult();
        if (!result.isSuccessful() || parsed.isEmpty()) {
            throw new Refused(line, "`" + Shortened.of(text) + "` is not an expression that rules may use");
        }
        return parsed.get();
    }

    /** The type of an allowed expression. @throws Refused if it is not one */
    Type type(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return type(enclosed.getInner());
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary);
        }
        if (expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return truth(unary.getExpression());
        }
        if (expression instanceof NameExpr name) {
            return name(name);
        }
        if (expression instanceof FieldAccessExpr access) {
            return access(access);
        }
        if (expression instanceof MethodCallExpr call) {
            return new Calls(this).type(call);
        }
        if (expression instanceof BooleanLiteralExpr) {
            return boolean.class;
        }
        if (expression instanceof IntegerLiteralExpr) {
            return int.class;
        }
        throw wrong(expression, "is nothing that a rule may say");
    }

    /** The same, where only something that holds or does not will do. */
    Type truth(Expression expression) {
        Type type = type(expression);
        if (type != boolean.class) {
            throw wrong(expression, "is nothing that holds or does not");
        }
        return type;
    }

    private Type binary(BinaryExpr binary) {
        if (LOGICAL.contains(binary.getOperator())) {
            truth(binary.getLeft());
            return truth(binary.getRight());
        }
        Type left = type(binary.getLeft());
        Type right = type(binary.getRight());
        boolean comparable = EQUALITY.contains(binary.getOperator())
                ? Types.fits(left, right) || Types.fits(right, left)
                : ORDER.contains(binary.getOperator()) && left == int.class && right == int.class;
        if (!comparable) {
            throw wrong(binary, "compares what cannot be compared");
        }
        return boolean.class;
    }

    private Type name(NameExpr expression) {
        String name = expression.getNameAsString();
        if (name.startsWith("$")) {
            return scope.variable(name).orElseThrow(() -> refused(expression, "nothing is called `" + name + "` here"));
        }
        Class<?> type = pattern;
        if (type == null) {
            throw refused(expression, "`" + name + "` is neither a variable nor a constant");
        }
        return Types.property(type, name)
                .orElseThrow(() -> refused(
                        expression,
                        "`" + type.getSimpleName() + "` has no `" + name + "`; it has: " + Types.properties(type)));
    }

    private Type access(FieldAccessExpr access) {
        String name = access.getNameAsString();
        if (access.getScope() instanceof NameExpr owner
                && Character.isUpperCase(owner.getNameAsString().charAt(0))) {
            return constant(owner.getNameAsString(), name, access);
        }
        Type owner = type(access.getScope());
        return Types.property(owner, name)
                .orElseThrow(() -> refused(
                        access,
                        "`" + Shortened.of(access.getScope()) + "` has no `" + name + "` that a rule may ask for"));
    }

    private Type constant(String type, String name, Expression where) {
        Class<?> found = scope.type(type, line(where));
        if (found.isEnum()
                && Arrays.stream(found.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(name))) {
            return found;
        }
        throw refused(where, "there is no constant `" + type + "." + name + "`");
    }

    /** What a method is called on: what stands before its name, or the pattern's own fact. */
    Type owner(MethodCallExpr call) {
        if (call.getScope().isPresent()) {
            return type(call.getScope().get());
        }
        if (pattern == null) {
            throw wrong(call, "is no method that a rule may call");
        }
        return pattern;
    }

    int line(Node node) {
        return firstLine + node.getRange().map(range -> range.begin.line - 1).orElse(0);
    }

    /** It, and what is wrong about it. */
    Refused wrong(Node node, String what) {
        return refused(node, "`" + Shortened.of(node) + "` " + what);
    }

    Refused refused(Node node, String message) {
        return new Refused(line(node), message);
    }
}
