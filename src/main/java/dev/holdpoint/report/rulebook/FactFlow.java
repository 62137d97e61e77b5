package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of fact the rules of each decision look at, read off the conditions of the rules themselves.
 *
 * @param rules for each kind of fact and each decision, how many rules look at the one to decide the other; in the order of the decisions, roughly
 */
record FactFlow(Map<String, Map<Decision, Integer>> rules) {
    static FactFlow of(RuleCatalogue catalogue) {
        Map<String, Map<Decision, Integer>> flow = new LinkedHashMap<>();
        for (RuleText rule : catalogue.rules()) {
            for (String kind : kinds(rule)) {
                Map<Decision, Integer> counts = flow.computeIfAbsent(kind, key -> new EnumMap<>(Decision.class));
                rule.rule().decisions().forEach(decision -> counts.merge(decision, 1, Integer::sum));
            }
        }
        return new FactFlow(sorted(flow));
    }

    /** By where their lines go on the whole, so that few of them cross. */
    private static Map<String, Map<Decision, Integer>> sorted(Map<String, Map<Decision, Integer>> flow) {
        List<String> kinds = new ArrayList<>(flow.keySet());
        kinds.sort(Comparator.comparingDouble(kind -> middle(flow.getOrDefault(kind, Map.of()))));
        Map<String, Map<Decision, Integer>> sorted = new LinkedHashMap<>();
        kinds.forEach(kind -> sorted.put(kind, flow.getOrDefault(kind, Map.of())));
        return sorted;
    }

    private static double middle(Map<Decision, Integer> counts) {
        int rules = 0;
        int sum = 0;
        for (Map.Entry<Decision, Integer> count : counts.entrySet()) {
            rules += count.getValue();
            sum += count.getValue() * List.of(Decision.values()).indexOf(count.getKey());
        }
        return rules == 0 ? 0 : (double) sum / rules;
    }

    List<String> kinds() {
        return List.copyOf(rules.keySet());
    }

    int count(String kind, Decision decision) {
        return rules.getOrDefault(kind, Map.of()).getOrDefault(decision, 0);
    }

    /** The kind as words: {@code AutomationState} is "automation state". */
    static String words(String kind) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < kind.length(); i++) {
            char c = kind.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    private static Set<String> kinds(RuleText rule) {
        Set<String> kinds = new LinkedHashSet<>();
        for (RuleText.Condition condition : rule.conditions()) {
            kinds.addAll(kinds(condition.text()));
        }
        return kinds;
    }

    /** Each name that starts with a capital and is followed by a parenthesis: a pattern. */
    private static List<String> kinds(String condition) {
        List<String> kinds = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            if (Character.isJavaIdentifierPart(c)) {
                start = start < 0 ? i : start;
                continue;
            }
            boolean first = start == 0 || (start > 0 && condition.charAt(start - 1) != '.');
            if (first
                    && condition.startsWith("(", skipBlanks(condition, i))
                    && Character.isUpperCase(condition.charAt(start))) {
                kinds.add(condition.substring(start, i));
            }
            start = -1;
        }
        return kinds;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
