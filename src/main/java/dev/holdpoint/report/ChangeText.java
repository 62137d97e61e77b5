package dev.holdpoint.report;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.PauseDecision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What changed from one verdict to another: {@code handoff: BLOCKED → open}. */
public final class ChangeText {
    private static final String ARROW = " → ";

    private ChangeText() {}

    /**
     * A line for each decision that comes out otherwise; where none does, one line on the gate that the situation is about, with what
     * still holds it. Lines end in a line feed.
     */
    public static String of(Verdict before, Verdict after) {
        List<String> lines = lines(before, after);
        if (lines.isEmpty()) {
            Decision gate = after.about();
            lines.add(gate.wireName() + ": " + word(after.outcome(gate)) + ", as before" + held(before, after, gate));
        }
        return Printable.lines(SafeText.of(String.join("\n", lines) + "\n"));
    }

    /** A line for each decision that comes out otherwise, and for the route and each category of automation. */
    public static List<String> lines(Verdict before, Verdict after) {
        List<String> lines = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            add(lines, decision.wireName(), word(before.outcome(decision)), word(after.outcome(decision)));
            if (decision == Decision.PAUSE) {
                categories(lines, before, after);
            } else if (decision == Decision.ESCALATION) {
                add(
                        lines,
                        "route",
                        before.escalation().routeName().orElse("none"),
                        after.escalation().routeName().orElse("none"));
            }
        }
        return lines;
    }

    private static void add(List<String> lines, String about, String before, String after) {
        if (!before.equals(after)) {
            lines.add(about + ": " + before + ARROW + after);
        }
    }

    private static void categories(List<String> lines, Verdict before, Verdict after) {
        Map<String, String> old = actions(before);
        actions(after)
                .forEach(
                        (name, action) -> add(lines, "pause of " + name, old.getOrDefault(name, "not listed"), action));
    }

    private static Map<String, String> actions(Verdict verdict) {
        Map<String, String> actions = new LinkedHashMap<>();
        for (PauseDecision.Category category : verdict.pause().categories()) {
            PauseAction action = category.action();
            actions.put(category.automation().name(), action.wireName());
        }
        return actions;
    }

    private static String held(Verdict before, Verdict after, Decision gate) {
        long now = blocking(after, gate);
        long then = blocking(before, gate);
        return now == 0
                ? ""
                : now == then ? "; " + now + " findings hold it" : "; " + now + " findings hold it, of " + then;
    }

    private static long blocking(Verdict verdict, Decision gate) {
        return verdict.findings(gate).stream()
                .filter(finding -> finding.status().blocks())
                .count();
    }

    /** What is in the way stands out without colour. */
    private static String word(Outcome outcome) {
        return outcome == Outcome.BLOCKED ? outcome.wireName().toUpperCase(Locale.ROOT) : outcome.wireName();
    }
}
