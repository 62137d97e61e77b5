package dev.holdpoint.register;

import dev.holdpoint.verdict.PolicyRule;
import java.util.List;

/**
 * One rule, as its file has it.
 *
 * @param rule what it says of itself
 * @param path the rule file
 * @param line the line that it starts on, from 1
 * @param text its lines, as they stand
 * @param conditions its conditions, in order
 * @param consequence its right-hand side
 */
public record RuleText(
        PolicyRule rule, String path, int line, String text, List<Condition> conditions, String consequence) {
    /** The rule's id. */
    public String id() {
        return rule.id();
    }

    /** {@code path:line}. */
    public String place() {
        return path + ":" + line;
    }

    /** Whether it adds something of that type. */
    public boolean adds(String type) {
        return consequence.contains("new " + type + "(") || consequence.contains(" " + type + ".");
    }

    /** Whether it asks if a fact is unknown. */
    public boolean asksForUnknown() {
        return conditions.stream()
                .anyMatch(condition -> condition.text().contains(".unknown")
                        || condition.text().contains(".isNot("));
    }

    /**
     * What one element of a rule's left-hand side asks.
     *
     * @param text as it stands in the file, with single blanks
     * @param line where it starts
     */
    public record Condition(String text, int line) {}
}
