package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.Expression;
import dev.holdpoint.engine.Findings;
import dev.holdpoint.situation.Symptom;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** The left-hand side of one rule: what may stand there, as elements. */
final class Conditions {
    private static final Set<String> COLLECTORS = Set.of("collectList", "collectSet");

    private final Scope scope;

    private Conditions(Scope scope) {
        this.scope = scope;
    }

    /** The elements, in order. @throws Refused at the first that has no place there */
    static List<Element> elements(AndDescr all, Scope scope, int ruleLine) {
        Refused.when(all.getDescrs().isEmpty(), ruleLine, "a rule without a condition would fire for everybody");
        return all.getDescrs().stream().map(new Conditions(scope)::element).toList();
    }

    private Element element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr accumulate
                    ? accumulate(pattern, accumulate)
                    : pattern(pattern);
        }
        if (element instanceof ExistsDescr exists) {
            return new Element.Exists(quantified("exists", exists.getDescrs(), exists));
        }
        if (element instanceof NotDescr not) {
            return new Element.Not(quantified("not", not.getDescrs(), not));
        }
        if (element instanceof OrDescr or) {
            return new Element.Either(
                    or.getDescrs().stream().map(this::alternative).toList());
        }
        throw new Refused(
                element.getLine(),
                "`" + kind(element) + "` has no place in a condition; patterns, exists, not, or and accumulate have");
    }

    private static String kind(BaseDescr element) {
        String name = element.getClass().getSimpleName();
        return name.substring(0, name.length() - "Descr".length()).toLowerCase(Locale.ROOT);
    }

    private Element.Pattern quantified(String word, List<?> children, BaseDescr where) {
        if (children.size() == 1 && children.get(0) instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        throw new Refused(where.getLine(), "`" + word + "` asks about one pattern");
    }

    private Element.Pattern alternative(BaseDescr child) {
        if (child instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        throw new Refused(child.getLine(), "`or` stands between patterns");
    }

    private Element.Pattern pattern(PatternDescr pattern) {
        int line = pattern.getLine();
        Refused.when(pattern.getSource() != null, line, "`from` and the like have no place in a condition");
        Refused.when(!pattern.getBehaviors().isEmpty(), line, "windows have no place in a condition");
        Refused.when(pattern.isQuery() || pattern.isUnification(), line, "queries have no place in a condition");
        Refused.when(!pattern.getAnnotations().isEmpty(), line, "annotations have no place in a condition");
        Class<?> type = scope.type(String.valueOf(pattern.getObjectType()), line);
        boolean fact = type != Findings.class && (!type.isEnum() || type == Symptom.class);
        Refused.when(!fact, line, "`" + type.getSimpleName() + "` is no fact");
        String identifier = pattern.getIdentifier();
        if (identifier != null) {
            scope.bind(identifier, type, line);
        }
        return new Element.Pattern(
                identifier,
                type,
                pattern.getDescrs().stream()
                        .map(descr -> constraint(descr, type))
                        .toList(),
                line);
    }

    private Element.Constraint constraint(BaseDescr descr, Class<?> type) {
        int line = descr.getLine();
        if (!(descr instanceof ExprConstraintDescr constraint)
                || constraint.getType() != ExprConstraintDescr.Type.NAMED) {
            throw new Refused(line, "a constraint names the property that it is about");
        }
        String text = constraint.getExpression();
        int colon = text.indexOf(':');
        if (colon < 0) {
            Expression test = Expressions.parse(text, line);
            new Expressions(scope, type, line).truth(test);
            return new Element.Test(test, text);
        }
        String variable = text.substring(0, colon).strip();
        String property = text.substring(colon + 1).strip();
        Type bound = Types.property(type, property)
                .orElseThrow(() -> new Refused(
                        line,
                        "`" + type.getSimpleName() + "` has no `" + Shortened.of(property) + "`; it has: "
                                + Types.properties(type)));
        scope.bind(variable, bound, line);
        return new Element.Binding(variable, property, text);
    }

    private Element accumulate(PatternDescr result, AccumulateDescr accumulate) {
        int line = accumulate.getLine();
        boolean plain = accumulate.isExternalFunction()
                && accumulate.getFunctions().size() == 1
                && accumulate.getInput() instanceof AndDescr inner
                && inner.getDescrs().size() == 1
                && inner.getDescrs().get(0) instanceof PatternDescr
                && result.getDescrs().isEmpty()
                && result.getIdentifier() == null;
        Refused.when(!plain, line, "accumulate looks like `accumulate( Fact( … ); $all : collectList( $one ) )`");
        AccumulateDescr.AccumulateFunctionCallDescr function =
                accumulate.getFunctions().get(0);
        boolean collects = COLLECTORS.contains(function.getFunction())
                && function.getParams().length == 1
                && !function.isUnification()
                && function.getBind() != null;
        Refused.when(!collects, line, "accumulate only collects: collectList or collectSet, of one variable");
        Element.Pattern input = pattern(
                (PatternDescr) ((AndDescr) accumulate.getInput()).getDescrs().get(0));
        String one = function.getParams()[0].strip();
        if (scope.variable(one).isEmpty()) {
            throw new Refused(line, "nothing is called `" + Shortened.of(one) + "` here");
        }
        String collector = function.getFunction();
        scope.bind(function.getBind(), collector.equals("collectList") ? List.class : Set.class, line);
        return new Element.Collect(input, one, collector, function.getBind());
    }
}
