package dev.holdpoint.report;

import dev.holdpoint.plan.Plan;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The shortest way to open a gate, for a terminal: what to do and what to find out, with the facts as the file has to state them. */
public final class PlanText {
    private static final int MOST_LINES = 4;

    private final Screen screen;
    private final List<String> lines = new ArrayList<>();

    private PlanText(Screen screen) {
        this.screen = screen;
    }

    /** The plan for a gate of the verdict. Lines end in a line feed. */
    public static String of(Verdict verdict, Plan plan, int width, Ink ink) {
        PlanText text = new PlanText(new Screen(width, ink));
        text.write(Brief.of(verdict, plan.gate()), PlanWords.of(verdict, plan));
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Brief brief, PlanWords words) {
        lines.add(screen.answer(brief.answer(), brief.open()));
        lines.addAll(screen.lines("  of        ", brief.subject(screen.width() - 13), 2));
        if (!words.shut().isEmpty()) {
            heading(words.shut());
            words.why().forEach(why -> lines.addAll(screen.lines("  - ", why, MOST_LINES)));
        }
        for (PlanWords.Group group : words.groups()) {
            heading(group.title());
            group.entries().forEach(this::entry);
        }
        if (!words.ending().isEmpty()) {
            lines.add("");
            lines.addAll(screen.lines("", words.ending(), 2));
        }
    }

    private void heading(String title) {
        lines.add("");
        lines.add(screen.strong(title));
    }

    private void entry(PlanWords.Entry entry) {
        String label = "  " + (entry.number() < 10 ? " " : "") + entry.number() + ". ";
        lines.addAll(screen.lines(label, entry.work(), MOST_LINES));
        lines.addAll(screen.lines("      ", entry.stated() + " [" + entry.clauses() + "]", MOST_LINES));
    }
}
