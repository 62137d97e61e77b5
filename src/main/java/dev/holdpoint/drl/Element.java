package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One element of a rule's left-hand side, as the subset check has read it. */
public sealed interface Element {
    /** The patterns in it: one, but for alternatives. */
    List<Pattern> patterns();

    /** The element as the file has it, but for white space. */
    String text();

    /**
     * A fact of a type that meets the constraints.
     *
     * @param variable what the fact is called from here on; null where it is called nothing
     * @param type of the fact
     * @param constraints in order
     * @param line where it starts
     */
    record Pattern(@Nullable String variable, Class<?> type, List<Constraint> constraints, int line)
            implements Element {
        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }

        @Override
        public String text() {
            String asked = constraints.stream().map(Constraint::text).collect(Collectors.joining(", "));
            return (variable == null ? "" : variable + " : ")
                    + type.getSimpleName()
                    + (asked.isEmpty() ? "()" : "( " + asked + " )");
        }
    }

    /** There is such a fact. */
    record Exists(Pattern pattern) implements Element {
        @Override
        public List<Pattern> patterns() {
            return List.of(pattern);
        }

        @Override
        public String text() {
            return "exists " + pattern.text();
        }
    }

    /** There is no such fact. */
    record Not(Pattern pattern) implements Element {
        @Override
        public List<Pattern> patterns() {
            return List.of(pattern);
        }

        @Override
        public String text() {
            return "not " + pattern.text();
        }
    }

    /** One of these; each is a rule of its own. */
    record Either(List<Pattern> patterns) implements Element {
        @Override
        public String text() {
            return patterns.stream().map(Pattern::text).collect(Collectors.joining(" or ", "( ", " )"));
        }
    }

    /**
     * All such facts at once.
     *
     * @param pattern which facts
     * @param one the variable of the pattern that is collected
     * @param collector what collects them
     * @param all what the collection is called
     */
    record Collect(Pattern pattern, String one, String collector, String all) implements Element {
        @Override
        public List<Pattern> patterns() {
            return List.of(pattern);
        }

        @Override
        public String text() {
            return "accumulate( " + pattern.text() + "; " + all + " : " + collector + "( " + one + " ) )";
        }
    }

    /** What a pattern asks of a fact, or takes from it. */
    sealed interface Constraint {
        /** The constraint as the file has it. */
        String text();
    }

    /** A property is called by a variable from here on. */
    record Binding(String variable, String property, String text) implements Constraint {}

    /** Something holds. */
    record Test(Expression expression, String text) implements Constraint {}
}
