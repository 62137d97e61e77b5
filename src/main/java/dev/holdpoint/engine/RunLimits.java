package dev.holdpoint.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * How far one run of rules that did not come with this release may go. It is counted and not timed: the same rules are refused on the
 * same situation on every machine. A firing adds one fact and to look at a combination is one step, whether the rule joins, asks for or
 * collects what it looks at; so time and memory are bounded with them.
 */
final class RunLimits extends DefaultAgendaEventListener {
    private static final ThreadLocal<@Nullable RunLimits> CURRENT = new ThreadLocal<>();

    private final int limit;
    private final Map<String, Integer> firings = new HashMap<>();
    private final Map<String, Integer> combinations = new HashMap<>();
    private int combined;

    private RunLimits(int limit) {
        this.limit = limit;
    }

    /** Those of the run that begins on this thread. */
    static RunLimits begin(int limit) {
        RunLimits bounds = new RunLimits(limit);
        CURRENT.set(bounds);
        return bounds;
    }

    static void end() {
        CURRENT.remove();
    }

    /** The rule looks at one more combination of facts. @throws PolicyException if all rules together look at too many */
    static void combined(String rule) {
        RunLimits bounds = CURRENT.get();
        if (bounds != null) {
            bounds.combinations.merge(rule, 1, Integer::sum);
            if (++bounds.combined > bounds.limit) {
                throw new PolicyException("the rules look at more than " + bounds.limit + " combinations of facts"
                        + most(
                                bounds.combinations,
                                " at ",
                                " of them: two of its conditions have nothing to do with each other"));
            }
        }
    }

    /** Firings, too, are limited for all rules together; the one that fired most is the one to look at. */
    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firings.merge(PolicyRules.kept(event.getMatch().getRule()).id(), 1, Integer::sum);
    }

    /** What is said when the limit is reached. */
    String mostFired() {
        return most(firings, " fired ", " times");
    }

    private static String most(Map<String, Integer> counts, String before, String behind) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(rule -> ", rule `" + rule.getKey() + "`" + before + rule.getValue() + behind)
                .orElse("");
    }
}
