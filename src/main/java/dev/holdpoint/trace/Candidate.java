package dev.holdpoint.trace;

import dev.holdpoint.engine.PolicyException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Binding;
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
        this.constraints = flat(pattern.getConstraint());
    }

    /** The constraints of a pattern, in the order in which they are asked. */
    static List<SingleConstraint> flat(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single == SingleConstraint.TRUE ? List.of() : List.of(single);
        }
        List<SingleConstraint> all = new ArrayList<>();
        constraint.getChildren().forEach(child -> all.addAll(flat(child)));
        return all;
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
        Variable<?>[] variables = constraint.getVariables();
        Object[] values = new Object[variables.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(variables[i]);
        }
        try {
            return constraint.getPredicate().test(values);
        } catch (Exception e) {
            return false; // it is asked out of turn, of a candidate that an earlier constraint would have kept away
        }
    }

    private Object value(Variable<?> variable) {
        if (!bound.containsKey(variable)) {
            for (Binding binding : pattern.getBindings()) {
                if (binding.getBoundVariable().equals(variable)) {
                    bound.put(variable, eval(binding));
                }
            }
        }
        Object value = bound.get(variable);
        if (value == null) {
            throw new PolicyException("a rule uses a variable that cannot be traced: " + variable.getName());
        }
        return value;
    }

    private Object eval(Binding binding) {
        Variable<?>[] inputs = binding.getInputVariables();
        Object[] values = new Object[inputs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(inputs[i]);
        }
        return binding.eval(values);
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
