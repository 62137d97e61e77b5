package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a rule's left-hand side, as the subset check has read it. */
public sealed interface Element {
    /**
     * A fact of a type that meets the constraints.
     *
     * @param variable what the fact is called from here on; null where it is called nothing
     * @param type of the fact
     * @param constraints in order
     * @param line where it starts
     */
    record Pattern(@Nullable String variable, Class<?> type, List<Constraint> constraints, int line)
            implements Element {}

    /** There is such a fact. */
    record Exists(Pattern pattern) implements Element {}

    /** There is no such fact. */
    record Not(Pattern pattern) implements Element {}

    /** One of these; each is a rule of its own. */
    record Either(List<Pattern> patterns) implements Element {}

    /**
     * All such facts at once.
     *
     * @param pattern which facts
     * @param one the variable of the pattern that is collected
     * @param all what the collection is called
     */
    record Collect(Pattern pattern, String one, String all) implements Element {}

    /** What a pattern asks of a fact, or takes from it. */
    sealed interface Constraint {}

    /** A property is called by a variable from here on. */
    record Binding(String variable, String property) implements Constraint {}

    /** Something holds. */
    record Test(Expression expression) implements Constraint {}
}
