package dev.holdpoint.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Rules that count the combinations of facts that they look at. The engine joins all the facts of a rule before it fires the first time,
 * and asks nobody meanwhile but the rule's constraints: so each pattern behind another gets one more, which always holds, whether the
 * rule joins the fact, asks whether there is one, or collects it. It comes before those that the rule has: what they rule out has been
 * looked at, but for what an index keeps from being looked at.
 */
final class Counted {
    private Counted() {}

    /** Copies: the models stay as they are, since traces show them. */
    static List<Model> models(Collection<Model> models) {
        List<Model> counted = new ArrayList<>();
        for (Model model : models) {
            ModelImpl copy = new ModelImpl(model.getName());
            copy.withGlobals(model.getGlobals());
            copy.withQueries(model.getQueries());
            model.getTypeMetaDatas().forEach(copy::addTypeMetaData);
            List<Rule> rules = new ArrayList<>();
            model.getRules().forEach(rule -> rules.add(rule(rule)));
            counted.add(copy.withRules(rules));
        }
        return counted;
    }

    private static Rule rule(Rule rule) {
        String id = rule.getName().split(" ", 2)[0];
        CompositePatterns view = (CompositePatterns) rule.getView();
        List<Condition> conditions = new ArrayList<>();
        @Nullable Variable<?> first = null;
        for (Condition condition : view.getSubConditions()) {
            conditions.add(first == null ? condition : condition(condition, first, id));
            if (first == null && condition instanceof PatternImpl<?> pattern) {
                first = pattern.getPatternVariable();
            }
        }
        // the subset has no attributes: no rule goes before another
        return new RuleImpl(
                rule.getPackage(),
                rule.getName(),
                rule.getUnit(),
                new CompositePatterns(view.getType(), conditions, rule.getConsequences()),
                Map.of(),
                rule.getMetaData());
    }

    private static Condition condition(Condition condition, Variable<?> first, String rule) {
        if (condition instanceof PatternImpl<?> pattern) {
            return pattern(pattern, first, rule);
        }
        if (condition.getType() == Condition.Type.OR) {
            List<Condition> alternatives = new ArrayList<>();
            condition.getSubConditions().forEach(one -> alternatives.add(condition(one, first, rule)));
            return new CompositePatterns(Condition.Type.OR, alternatives);
        }
        if (condition instanceof ExistentialPatternImpl) {
            Condition asked = condition.getSubConditions().get(0);
            return new ExistentialPatternImpl(condition(asked, first, rule), condition.getType());
        }
        if (condition instanceof AccumulatePatternImpl<?> accumulate) {
            return collected(accumulate, first, rule);
        }
        if (condition.getType() == Condition.Type.CONSEQUENCE) {
            return condition;
        }
        throw new IllegalArgumentException("the subset has no condition of the type " + condition.getType());
    }

    private static <T> Condition collected(AccumulatePatternImpl<T> accumulate, Variable<?> first, String rule) {
        return new AccumulatePatternImpl<T>(
                condition(accumulate.getCondition(), first, rule),
                accumulate.getPatternVariable(),
                accumulate.getAccumulateFunctions());
    }

    private static <T> Pattern<T> pattern(PatternImpl<T> pattern, Variable<?> first, String rule) {
        List<Constraint> constraints = new ArrayList<>();
        Variable<?> own = pattern.getPatternVariable();
        constraints.add(new SingleConstraint2<>("counted in " + rule, own, first, (one, other) -> {
            RunLimits.combined(rule);
            return true;
        }));
        constraints.addAll(flat(pattern.getConstraint()));
        List<Binding> bindings = new ArrayList<>(pattern.getBindings());
        return new PatternImpl<>(
                pattern.getPatternVariable(), new MultipleConstraints(constraints), bindings, pattern.getType());
    }

    private static List<Constraint> flat(Constraint constraint) {
        if (constraint == SingleConstraint.TRUE) {
            return List.of();
        }
        return constraint.getType() == Constraint.Type.MULTIPLE ? constraint.getChildren() : List.of(constraint);
    }
}
