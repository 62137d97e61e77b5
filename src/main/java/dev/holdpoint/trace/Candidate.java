package dev.holdpoint.trace;

import dev.holdpoint.engine.PolicyException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** One object that a pattern may match, with what the patterns before it bound. */
final class Candidate {
    private final Pattern<?> pattern;
    private final Object object;
    private final Map<Variable<?>, Object> bound;
    private final List<SingleConstraint> constraints;

    Candidate(Pattern<?> pattern, Object object, Map<Variable<?>, Object> before) {
        this.pattern = pattern;
        this.object = object;
        this.bound = new HashMap<>(before);
        this.bound.put(pattern.getPatternVariable(), object);
        this.constraints = constraints(pattern);
    }

    /** The patterns of a condition and of those within it. */
    static Stream<Pattern<?>> patterns(Condition condition) {
        Stream<Pattern<?>> own = condition instanceof Pattern<?> pattern ? Stream.of(pattern) : Stream.empty();
        return condition.getType() == Condition.Type.CONSEQUENCE
                ? own
                : Stream.concat(own, condition.getSubConditions().stream().flatMap(Candidate::patterns));
    }

    /** The constraints of a pattern, in the order in which they are asked. */
    static List<SingleConstraint> constraints(Pattern<?> pattern) {
        return flat(pattern.getConstraint());
    }

    private static List<SingleConstraint> flat(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single == SingleConstraint.TRUE ? List.of() : List.of(single);
        }
        return constraint.getChildren().stream()
                .flatMap(child -> flat(child).stream())
                .toList();
    }

    /** A constraint as the rule has it. */
    static String text(SingleConstraint constraint) {
        return constraint.predicateInformation().getStringConstraint();
    }

    static Class<?> type(Pattern<?> pattern) {
        return pattern.getPatternVariable().getType();
    }

    Object object() {
        return object;
    }

    /** The first constraint that does not hold. */
    Optional<SingleConstraint> failed() {
        return constraints.stream().filter(constraint -> !holds(constraint)).findFirst();
    }

    int position(SingleConstraint constraint) {
        return constraints.indexOf(constraint) + 1;
    }

    boolean holdsBut(SingleConstraint failed) {
        return constraints.stream().allMatch(constraint -> constraint == failed || holds(constraint));
    }

    private boolean holds(SingleConstraint constraint) {
        Object[] values = values(constraint.getVariables());
        try {
            return constraint.getPredicate().test(values);
        } catch (Exception e) {
            return false; // it is asked out of turn, of a candidate that an earlier constraint would have kept away
        }
    }

    private Object[] values(Variable<?>[] variables) {
        return Arrays.stream(variables).map(this::value).toArray();
    }

    private Object value(Variable<?> variable) {
        if (!bound.containsKey(variable)) {
            for (Binding binding : pattern.getBindings()) {
                if (binding.getBoundVariable().equals(variable)) {
                    bound.put(variable, binding.eval(values(binding.getInputVariables())));
                }
            }
        }
        Object value = bound.get(variable);
        if (value == null) {
            throw new PolicyException("a rule uses a variable that cannot be traced: " + variable.getName());
        }
        return value;
    }

    /** With everything that the pattern binds. */
    Map<Variable<?>, Object> complete() {
        for (Binding binding : pattern.getBindings()) {
            try {
                value(binding.getBoundVariable());
            } catch (RuntimeException e) {
                // asked out of turn, as above; nothing behind it can use it then
            }
        }
        return bound;
    }

    Map<String, Object> variables() {
        Map<String, Object> named = new HashMap<>();
        bound.forEach((variable, value) -> named.put(variable.getName(), value));
        return named;
    }
}
