package dev.holdpoint.engine;

import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.PolicyRule;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.rule.Rule;

/** Reads what a compiled rule says of itself: name, {@code @Clause} and {@code @Decision}. */
final class PolicyRules {
    private PolicyRules() {}

    /** What the engine keeps of a rule that it runs. */
    static PolicyRule kept(Rule rule) {
        if (rule.getMetaData().get(Findings.POLICY_RULE) instanceof PolicyRule named) {
            return named;
        }
        throw new PolicyException("a rule fired that nobody described");
    }

    static PolicyRule of(Rule rule) {
        String name = rule.getName();
        int blank = name.indexOf(' ');
        if (blank < 0) {
            throw new PolicyException("rule " + name + " has no sentence behind its id");
        }
        return new PolicyRule(
                name.substring(0, blank),
                name.substring(blank + 1),
                Clause.listOf(annotation(rule, "Clause")),
                decisions(annotation(rule, "Decision")));
    }

    private static String annotation(Rule rule, String name) {
        Map<String, Object> annotations = rule.getMetaData();
        if (annotations.get(name) instanceof String value && !value.isBlank()) {
            return unquoted(value);
        }
        throw new PolicyException("rule " + rule.getName() + " has no @" + name);
    }

    /** Rules that are compiled at run time keep the quotes of their annotations. */
    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Set<Decision> decisions(String names) {
        EnumSet<Decision> decisions = EnumSet.noneOf(Decision.class);
        int start = 0;
        while (start < names.length()) {
            int end = names.indexOf(' ', start);
            end = end < 0 ? names.length() : end;
            decisions.add(Decision.valueOf(names.substring(start, end).toUpperCase(Locale.ROOT)));
            start = end + 1;
        }
        return java.util.Collections.unmodifiableSet(decisions);
    }
}
