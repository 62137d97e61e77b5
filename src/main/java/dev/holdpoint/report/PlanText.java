package dev.holdpoint.report;

import dev.holdpoint.plan.Plan;
import dev.holdpoint.plan.PlannedFact;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The shortest way to open a gate, for a terminal: what to do and what to find out, with the facts as the file has to state them. */
public final class PlanText {
    private static final int MOST_LINES = 4;

    private final Plan plan;
    private final Screen screen;
    private final List<String> lines = new ArrayList<>();
    private int number;

    private PlanText(Plan plan, Screen screen) {
        this.plan = plan;
        this.screen = screen;
    }

    /** The plan for a gate of the verdict. Lines end in a line feed. */
    public static String of(Verdict verdict, Plan plan, int width, Ink ink) {
        PlanText text = new PlanText(plan, new Screen(width, ink));
        text.write(Brief.of(verdict, plan.gate()));
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Brief brief) {
        lines.add(screen.answer(brief.answer(), brief.open()));
        lines.addAll(screen.lines("  of        ", brief.subject(screen.width() - 13), 2));
        if (!plan.opens()) {
            lines.add("");
            lines.add(screen.strong(
                    "Nothing that can be put into the file opens " + plan.gate().wireName()));
            for (Finding finding : plan.findings()) {
                lines.addAll(screen.lines("  - ", finding.message(), MOST_LINES));
            }
            return;
        }
        facts("Do", plan.toDo());
        facts("Find out", plan.toFindOut());
        if (!plan.facts().isEmpty()) {
            lines.add("");
            lines.addAll(screen.lines("", ending(), 2));
        }
    }

    private String ending() {
        String what = number == 1 ? "With this" : number == 2 ? "With both" : "With these " + number;
        return what + ", " + plan.gate().wireName() + " opens, and with no fewer: the rules were run on it.";
    }

    private void facts(String title, List<PlannedFact> facts) {
        if (!facts.isEmpty()) {
            lines.add("");
            lines.add(screen.strong(title));
        }
        for (PlannedFact fact : facts) {
            number++;
            String label = "  " + (number < 10 ? " " : "") + number + ". ";
            lines.addAll(screen.lines(label, fact.work() + (fact.toFindOut() ? "" : "."), MOST_LINES));
            lines.addAll(screen.lines("      ", stated(fact), MOST_LINES));
        }
    }

    /** The fact as the file has to state it, and the clauses that ask for it. */
    private static String stated(PlannedFact fact) {
        String clauses = fact.clauses().stream().map(Clause::toString).collect(Collectors.joining(" ", " [", "]"));
        if (!fact.others().isEmpty()) {
            return "which of them is wrong, only you can know" + clauses;
        }
        String value = fact.answers().size() > 1
                ? fact.answers().stream().limit(6).collect(Collectors.joining(" or "))
                : fact.value().orElse("any that is true");
        return fact.path() + ": " + value + (fact.answers().size() > 6 ? " or …" : "") + clauses;
    }
}
