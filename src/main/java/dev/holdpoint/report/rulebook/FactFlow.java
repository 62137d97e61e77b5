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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which facts the rules of each decision look at.
 *
 * @param groups facts by the key of the situation that they stand under
 * @param kinds facts by the section that they stand in
 */
record FactFlow(List<Row> groups, List<Row> kinds) {
    /**
     * Facts of one sort.
     *
     * @param name what they are called
     * @param rules how many rules look at them, to make each decision
     */
    record Row(String name, Map<Decision, Integer> rules) {
        int count(Decision decision) {
            return rules.getOrDefault(decision, 0);
        }
    }

    /** A line of the drawing: half of it leads away from a group, half of it to a decision. */
    record Line(String path, String width) {}

    private static final int WIDTH = 360;
    static final int ROW = 44;
    static final int BOX = 30;
    static final int LEFT = 112;
    static final int RIGHT = 92;
    private static final List<Decision> DECISIONS = List.of(Decision.values());

    static FactFlow of(RuleCatalogue catalogue) {
        return new FactFlow(rows(catalogue, Looks::group), rows(catalogue, FactFlow::words));
    }

    /** By where their lines go on the whole, so that few of them cross. */
    private static List<Row> rows(RuleCatalogue catalogue, Function<String, String> sort) {
        Map<String, Map<Decision, Integer>> flow = new LinkedHashMap<>();
        for (RuleText rule : catalogue.rules()) {
            Set<String> sorts = new LinkedHashSet<>();
            Looks.kinds(rule).forEach(kind -> sorts.add(sort.apply(kind)));
            for (String each : sorts) {
                Map<Decision, Integer> counts = flow.computeIfAbsent(each, key -> new EnumMap<>(Decision.class));
                rule.rule().decisions().forEach(decision -> counts.merge(decision, 1, Integer::sum));
            }
        }
        List<Row> rows = new ArrayList<>();
        flow.forEach((name, counts) -> rows.add(new Row(name, counts)));
        rows.sort(Comparator.comparingDouble(FactFlow::middle));
        return rows;
    }

    private static double middle(Row row) {
        int rules = 0;
        int sum = 0;
        for (Decision decision : DECISIONS) {
            rules += row.count(decision);
            sum += row.count(decision) * DECISIONS.indexOf(decision);
        }
        return rules == 0 ? 0 : (double) sum / rules;
    }

    /** The kind as words: {@code AutomationState} is "automation state". */
    private static String words(String kind) {
        return kind.replaceAll("(?<!^)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    int height() {
        return Math.max(groups.size(), DECISIONS.size()) * ROW;
    }

    /** The middle of one of so many boxes that stand below each other. */
    int middle(int index, int count) {
        return (2 * index + 1) * height() / (2 * count);
    }

    /** A line from each group to each decision that rules look at it for, the thicker the more rules. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Decision decision : DECISIONS) {
                int count = groups.get(group).count(decision);
                int from = middle(group, groups.size());
                int to = middle(DECISIONS.indexOf(decision), DECISIONS.size());
                int start = LEFT;
                int end = WIDTH - RIGHT;
                int half = (start + end) / 2;
                if (count > 0) {
                    lines.add(new Line(
                            "M" + start + " " + from + "C" + half + " " + from + " " + half + " " + to + " " + end + " "
                                    + to,
                            String.format(Locale.ROOT, "%.1f", 0.8 + Math.min(count, 20) * 0.2)));
                }
            }
        }
        return lines;
    }
}
