package dev.holdpoint.report;

import dev.holdpoint.text.Columns;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A verdict for a person in a hurry, on one screen: at most 23 lines of at most the width, for every verdict. The answer in words comes
 * first, then whom to go to, what to do now and what to find out, as far as it matters to the gate that is asked about. What does not
 * fit is counted; {@link FullReport} has it. Readable without colour.
 */
public final class TextReport {
    /** How many steps and questions there are at most: the first of these for which there is room. */
    private static final int[][] MOST = {{7, 5}, {7, 3}, {5, 3}, {5, 0}, {4, 0}, {3, 0}, {2, 0}, {1, 0}};

    private static final String INDENT = "     ";

    private final Decision gate;
    private final Screen screen;
    private final Brief brief;
    private final Optional<String> warning;

    private TextReport(Verdict verdict, Decision gate, Screen screen, Predicate<Collection<Finding>> opens) {
        this.gate = gate;
        this.screen = screen;
        this.brief = Brief.of(verdict, gate, (of, asked, done) -> opens.test(done));
        this.warning = verdict.policy().warning();
    }

    /** The report on a verdict, for somebody who asks about that gate. Lines end in a line feed. */
    public static String of(Verdict verdict, Decision gate, int width, Ink ink) {
        return of(verdict, gate, width, ink, findings -> false);
    }

    /**
     * The same, which also says so where the steps that it names open the gate.
     *
     * @param opens whether the gate opens once what these findings ask for is done: what the rules say, and nobody's guess
     */
    public static String of(Verdict verdict, Decision gate, int width, Ink ink, Predicate<Collection<Finding>> opens) {
        return new TextReport(verdict, gate, new Screen(width, ink), opens).write();
    }

    private String write() {
        List<String> head = head();
        int room = Screen.LINES - head.size() - 2;
        for (int[] most : MOST) {
            List<String> body = body(most[0], most[1]);
            if (fits(body, room)) {
                return text(head, body);
            }
        }
        return text(head, body(0, 0));
    }

    /** Whether there is room for it; commands of several lines are left out for that, the last first. */
    private boolean fits(List<String> body, int room) {
        int over = screen.rows(body) - room;
        for (int i = body.size() - 1; over > 0 && i >= 0; i--) {
            if (body.get(i).indexOf('\n') > 0) {
                over -= screen.rows(List.of(body.remove(i)));
            }
        }
        return over <= 0;
    }

    private String text(List<String> head, List<String> body) {
        List<String> all = new ArrayList<>(head);
        all.addAll(body);
        all.add("");
        all.add(screen.faint(rest()));
        return String.join("\n", all) + "\n";
    }

    /** The answer with its first reason, then what the other decisions say, where they say something. */
    private List<String> head() {
        List<String> lines = screen.lines("", brief.headline(), 3);
        List<String> warned = new ArrayList<>();
        warning.ifPresent(text -> warned.addAll(screen.lines("", text, 2)));
        lines.set(0, lines.get(0).replace(brief.answer(), screen.answer(brief.answer(), brief.open())));
        lines.addAll(0, warned);
        lines.addAll(screen.lines(label("of"), brief.subject(screen.width() - 13), 2));
        for (Brief.Line other : brief.others()) {
            lines.addAll(screen.lines(label(other.about()), other.text(), 3));
        }
        return lines;
    }

    private static String label(String about) {
        return "  " + about + " ".repeat(10 - about.length());
    }

    private List<String> body(int mostSteps, int mostQuestions) {
        List<String> lines = new ArrayList<>();
        if (!brief.steps().isEmpty() && mostSteps > 0) {
            lines.add("");
            lines.add(screen.strong(Brief.NOW));
            int number = 1;
            for (Step step :
                    brief.steps().subList(0, Math.min(mostSteps, brief.steps().size()))) {
                lines.addAll(screen.lines("  " + number++ + ". ", step.work() + ".", 3));
                step.command().map(command -> screen.command(INDENT, command)).ifPresent(lines::add);
            }
        }
        if (!brief.questions().isEmpty() && mostQuestions > 0) {
            lines.add("");
            lines.add(screen.strong(Brief.FIND_OUT));
            for (Question question : brief.questions()
                    .subList(0, Math.min(mostQuestions, brief.questions().size()))) {
                lines.addAll(screen.lines("  - ", question.sentence(), 2));
            }
        }
        String more = more(brief.steps().size() - mostSteps, brief.questions().size() - mostQuestions);
        if (brief.opens()) {
            more = (more + " " + brief.opening(gate, mostSteps)).strip();
        }
        List<String> filling = brief.filling().stream()
                .map(command -> INDENT + command)
                .filter(this::fits)
                .toList();
        if (!filling.isEmpty()) {
            more = (more + " " + Brief.fillIn(filling.size())).strip();
        }
        if (!more.isEmpty()) {
            lines.addAll(screen.lines("", more, 2));
        }
        lines.addAll(filling);
        return lines;
    }

    /** The command that says the rest, to be copied as it is, with as many words about it as fit beside it. */
    private String rest() {
        String same = "All of it: the same with --all";
        String why = " (the reasons alone: --why " + gate.wireName() + ")";
        return brief.all().stream()
                .flatMap(command -> Stream.of("All of it: " + command + why, "All of it: " + command, command))
                .filter(this::fits)
                .findFirst()
                .orElse(fits(same + why) ? same + why : same);
    }

    private boolean fits(String line) {
        return Columns.of(line) <= screen.width();
    }

    /** What was left out, counted. */
    private String more(int moreSteps, int moreQuestions) {
        List<String> parts = new ArrayList<>();
        if (moreSteps > 0) {
            parts.add(moreSteps + (moreSteps == 1 ? " more step" : " more steps"));
        }
        if (moreQuestions > 0) {
            parts.add(moreQuestions + (moreQuestions == 1 ? " more question" : " more questions"));
        }
        return parts.isEmpty() ? "" : "And " + String.join(" and ", parts) + ".";
    }
}
