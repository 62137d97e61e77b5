package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.holdpoint.derived.Route;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Version;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;

/** The methods that a condition may call: all of them only look. */
final class Calls {
    private final Expressions expressions;

    Calls(Expressions expressions) {
        this.expressions = expressions;
    }

    Type type(MethodCallExpr call) {
        if (call.getTypeArguments().isPresent()) {
            throw notAllowed(call);
        }
        Type owner = expressions.owner(call);
        Class<?> type = Types.raw(owner);
        String name = call.getNameAsString();
        List<Expression> arguments = call.getArguments();
        if (type == Fact.class) {
            return ofFact(call, name, owner, arguments);
        }
        if (type == Version.class && name.equals("majorNumber") && arguments.isEmpty()) {
            return String.class;
        }
        boolean known = (type == String.class && name.equals("equals"))
                || (type == Incident.class && name.equals("affects"))
                || (type == Route.class && name.equals("leadsTo"));
        if (!known) {
            throw notAllowed(call);
        }
        one(call, arguments, type == Route.class ? Party.class : String.class);
        return boolean.class;
    }

    private Type ofFact(MethodCallExpr call, String name, Type fact, List<Expression> arguments) {
        Type value = Types.element(fact);
        switch (name) {
            case "known", "unknown", "empty", "get" -> none(call, arguments);
            case "is", "isNot", "mayBe" -> one(call, arguments, value);
            case "isMoreThanDaysBefore" -> daysBefore(call, arguments);
            case "contradicts", "agreesWith", "isAfter" ->
                fact(call, arguments, name.equals("isAfter") ? Moment.class : value);
            case "has", "hasAny" -> elements(call, arguments, value);
            default -> throw notAllowed(call);
        }
        return name.equals("get") ? value : boolean.class;
    }

    private void none(MethodCallExpr call, List<Expression> arguments) {
        if (!arguments.isEmpty()) {
            throw expressions.refused(call, "`" + Shortened.of(call) + "` takes nothing in its parentheses");
        }
    }

    private void one(MethodCallExpr call, List<Expression> arguments, Type wanted) {
        if (arguments.size() != 1) {
            throw expressions.refused(call, "`" + Shortened.of(call) + "` takes one value in its parentheses");
        }
        value(arguments.get(0), wanted);
    }

    private void fact(MethodCallExpr call, List<Expression> arguments, Type wanted) {
        one(call, arguments, Fact.class);
        Type given = Types.element(expressions.type(arguments.get(0)));
        if (!Types.raw(given).equals(Types.raw(wanted))) {
            throw expressions.refused(call, "`" + Shortened.of(call) + "` compares facts of different kinds");
        }
    }

    private void daysBefore(MethodCallExpr call, List<Expression> arguments) {
        if (arguments.size() != 2) {
            throw expressions.refused(call, "`" + Shortened.of(call) + "` takes a number of days and a time");
        }
        value(arguments.get(0), int.class);
        fact(call, arguments.subList(1, 2), Moment.class);
    }

    private void elements(MethodCallExpr call, List<Expression> arguments, Type collection) {
        boolean one = call.getNameAsString().equals("has");
        if (!Collection.class.isAssignableFrom(Types.raw(collection))
                || arguments.isEmpty()
                || (one && arguments.size() > 1)) {
            throw expressions.refused(call, "`" + Shortened.of(call) + "` asks for an element of what is no list");
        }
        for (Expression argument : arguments) {
            value(argument, Types.element(collection));
        }
    }

    private void value(Expression argument, Type wanted) {
        if (!Types.fits(expressions.type(argument), wanted)) {
            throw expressions.refused(
                    argument,
                    "`" + Shortened.of(argument) + "` is not of the kind that is wanted here ("
                            + Types.raw(wanted).getSimpleName() + ")");
        }
    }

    private Refused notAllowed(MethodCallExpr call) {
        return expressions.refused(call, "`" + Shortened.of(call) + "` calls a method that is not for rules");
    }
}
