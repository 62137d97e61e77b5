package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.Expression;
import dev.holdpoint.register.RuleText;
import java.util.List;
import java.util.Map;

/**
 * A rule that has passed the {@link SubsetCheck}, taken apart: nothing stands in its text that does not stand here.
 *
 * @param text the rule as its file has it
 * @param elements its left-hand side
 * @param adds what its right-hand side adds: a call of a factory, or of a constructor
 * @param types what the names of types in it mean
 */
public record ParsedRule(RuleText text, List<Element> elements, Expression adds, Map<String, Class<?>> types) {
    /** The rule's id. */
    public String id() {
        return text.id();
    }
}
