package dev.holdpoint.mutation;

import dev.holdpoint.register.RuleText;

/**
 * One small change to one rule.
 *
 * @param rule the rule as it stands
 * @param line the line that is changed
 * @param change what was changed, in words that stay the same as long as the rule does
 * @param text the rule with the change; empty where the rule is dropped
 */
record Mutant(RuleText rule, int line, String change, String text) {
    String key() {
        return rule.id() + "\t" + change;
    }

    @Override
    public String toString() {
        return rule.path() + ":" + line + ": " + rule.id() + ": " + change;
    }
}
