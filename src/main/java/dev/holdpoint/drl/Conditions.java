package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.Expression;
import dev.holdpoint.engine.Findings;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Symptom;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The left-hand side of one rule: checks it and writes it down again, so that what stands in the file can be held against what the
 * parser saw.
 */
final class Conditions {
    private static final Set<String> COLLECTORS = Set.of("collectList", "collectSet");

    private final Scope scope;
    private final StringBuilder seen = new StringBuilder();
    private final List<RuleText.Condition> conditions = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    Conditions(Scope scope) {
        this.scope = scope;
    }

    /** What the parser saw. */
    String seen() {
        return seen.toString();
    }

    /** The elements, in order. */
    List<RuleText.Condition> list() {
        return conditions;
    }

    /** The same, taken apart. */
    List<Element> elements() {
        return List.copyOf(elements);
    }

    void check(AndDescr all, int ruleLine) {
        if (all.getDescrs().isEmpty()) {
            throw new Refused(ruleLine, "a rule without a condition would fire for everybody");
        }
        for (BaseDescr element : all.getDescrs()) {
            int start = seen.length();
            elements.add(element(element));
            conditions.add(new RuleText.Condition(Shortened.onOneLine(seen.substring(start)), element.getLine()));
            seen.append('\n');
        }
    }

    private Element element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr accumulate
                    ? accumulate(pattern, accumulate)
                    : pattern(pattern);
        }
        if (element instanceof ExistsDescr exists) {
            return new Element.Exists(quantified("exists ", exists.getDescrs(), exists));
        }
        if (element instanceof NotDescr not) {
            return new Element.Not(quantified("not ", not.getDescrs(), not));
        }
        if (element instanceof OrDescr or) {
            return alternatives(or);
        }
        throw new Refused(
                element.getLine(),
                "`" + kind(element) + "` has no place in a condition; patterns, exists, not, or and accumulate have");
    }

    private static String kind(BaseDescr element) {
        String name = element.getClass().getSimpleName();
        return name.substring(0, name.length() - "Descr".length()).toLowerCase(java.util.Locale.ROOT);
    }

    private Element.Pattern quantified(String word, List<?> children, BaseDescr where) {
        if (children.size() != 1 || !(children.get(0) instanceof PatternDescr pattern)) {
            throw new Refused(where.getLine(), "`" + word.strip() + "` asks about one pattern");
        }
        seen.append(word);
        return pattern(pattern);
    }

    private Element alternatives(OrDescr or) {
        List<Element.Pattern> patterns = new ArrayList<>();
        String separator = "( ";
        for (BaseDescr child : or.getDescrs()) {
            if (!(child instanceof PatternDescr pattern)) {
                throw new Refused(child.getLine(), "`or` stands between patterns");
            }
            seen.append(separator);
            patterns.add(pattern(pattern));
            separator = " or ";
        }
        seen.append(" )");
        return new Element.Either(List.copyOf(patterns));
    }

    private Element.Pattern pattern(PatternDescr pattern) {
        int line = pattern.getLine();
        if (pattern.getSource() != null) {
            throw new Refused(line, "`from` and the like have no place in a condition");
        }
        Refused.when(!pattern.getBehaviors().isEmpty(), line, "windows have no place in a condition");
        Refused.when(pattern.isQuery() || pattern.isUnification(), line, "queries have no place in a condition");
        Refused.when(!pattern.getAnnotations().isEmpty(), line, "annotations have no place in a condition");
        Class<?> type = scope.type(String.valueOf(pattern.getObjectType()), line);
        boolean fact = type != Findings.class && (!type.isEnum() || type == Symptom.class);
        Refused.when(!fact, line, "`" + type.getSimpleName() + "` is no fact");
        String identifier = pattern.getIdentifier();
        if (identifier != null) {
            scope.bind(identifier, type, line);
            seen.append(identifier).append(" : ");
        }
        seen.append(pattern.getObjectType()).append('(');
        List<Element.Constraint> constraints = constraints(pattern, type);
        seen.append(')');
        return new Element.Pattern(identifier, type, constraints, line);
    }

    private List<Element.Constraint> constraints(PatternDescr pattern, Class<?> type) {
        List<Element.Constraint> constraints = new ArrayList<>();
        String separator = " ";
        for (BaseDescr descr : pattern.getDescrs()) {
            if (!(descr instanceof ExprConstraintDescr constraint)
                    || constraint.getType() != ExprConstraintDescr.Type.NAMED) {
                throw new Refused(descr.getLine(), "a constraint names the property that it is about");
            }
            constraints.add(constraint(constraint.getExpression(), type, constraint.getLine()));
            seen.append(separator).append(constraint.getExpression());
            separator = ", ";
        }
        seen.append(pattern.getDescrs().isEmpty() ? "" : " ");
        return List.copyOf(constraints);
    }

    private Element.Constraint constraint(String text, Class<?> type, int line) {
        Expressions expressions = new Expressions(scope, type, line);
        Optional<Binding> binding = Binding.of(text);
        if (binding.isEmpty()) {
            Expression test = Expressions.parse(text, line);
            expressions.truth(test);
            return new Element.Test(test);
        }
        String property = binding.get().property();
        Type bound = Types.property(type, property)
                .orElseThrow(() -> new Refused(
                        line,
                        "`" + type.getSimpleName() + "` has no `" + Shortened.of(property) + "`; it has: "
                                + Types.properties(type)));
        scope.bind(binding.get().variable(), bound, line);
        return new Element.Binding(binding.get().variable(), property);
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
        seen.append("accumulate( ");
        Element.Pattern input = pattern(
                (PatternDescr) ((AndDescr) accumulate.getInput()).getDescrs().get(0));
        String one = function.getParams()[0];
        if (scope.variable(one.strip()).isEmpty()) {
            throw new Refused(line, "nothing is called `" + Shortened.of(one) + "` here");
        }
        scope.bind(function.getBind(), function.getFunction().equals("collectList") ? List.class : Set.class, line);
        seen.append("; ").append(function.getBind()).append(" : ").append(function.getFunction());
        seen.append("( ").append(one).append(" ) )");
        return new Element.Collect(input, one.strip(), function.getBind());
    }

    /** A variable and the property that it stands for. */
    record Binding(String variable, String property) {
        static Optional<Binding> of(String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Binding(
                            text.substring(0, colon).strip(),
                            text.substring(colon + 1).strip()));
        }
    }
}
