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
            case "known", "unknown", "empty", "get" ->
                require(arguments.isEmpty(), call, "takes nothing in its parentheses");
            case "is", "isNot", "mayBe" -> one(call, arguments, value);
            case "isMoreThanDaysBefore" -> daysBefore(call, arguments);
            case "contradicts", "agreesWith" -> fact(call, arguments, value);
            case "isAfter" -> fact(call, arguments, Moment.class);
            case "has", "hasAny" -> elements(call, arguments, value);
            default -> throw notAllowed(call);
        }
        return name.equals("get") ? value : boolean.class;
    }

    private void require(boolean right, Expression where, String what) {
        if (!right) {
            throw expressions.wrong(where, what);
        }
    }

    private void one(MethodCallExpr call, List<Expression> arguments, Type wanted) {
        require(arguments.size() == 1, call, "takes one value in its parentheses");
        value(arguments.get(0), wanted);
    }

    private void fact(MethodCallExpr call, List<Expression> arguments, Type wanted) {
        one(call, arguments, Fact.class);
        Type given = Types.element(expressions.type(arguments.get(0)));
        require(Types.raw(given).equals(Types.raw(wanted)), call, "compares facts of different kinds");
    }

    private void daysBefore(MethodCallExpr call, List<Expression> arguments) {
        require(arguments.size() == 2, call, "takes a number of days and a time");
        value(arguments.get(0), int.class);
        fact(call, arguments.subList(1, 2), Moment.class);
    }

    private void elements(MethodCallExpr call, List<Expression> arguments, Type collection) {
        boolean list = Collection.class.isAssignableFrom(Types.raw(collection));
        int most = call.getNameAsString().equals("has") ? 1 : Integer.MAX_VALUE;
        require(
                list && !arguments.isEmpty() && arguments.size() <= most,
                call,
                "asks for an element of what is no list");
        arguments.forEach(argument -> value(argument, Types.element(collection)));
    }

    private void value(Expression argument, Type wanted) {
        require(
                Types.fits(expressions.type(argument), wanted),
                argument,
                "is not of the kind that is wanted here (" + Types.raw(wanted).getSimpleName() + ")");
    }

    private Refused notAllowed(MethodCallExpr call) {
        return expressions.wrong(call, "calls a method that is not for rules");
    }
}
