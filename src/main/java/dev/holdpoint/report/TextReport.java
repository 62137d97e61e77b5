package dev.holdpoint.report;

import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict for a person in a hurry, on one screen: at most 24 lines of at most the width, for every verdict. The answer in words comes
 * first, then whom to go to, what to do now and what to find out, as far as it matters to the gate that is asked about. What does not
 * fit is counted; {@link FullReport} has it. Readable without colour.
 */
public final class TextReport {
    private static final int MOST_STEPS = 7;
    private static final int FEWER_STEPS = 5;
    private static final int MOST_QUESTIONS = 5;
    private static final int FEWER_QUESTIONS = 3;

    private final Verdict verdict;
    private final Decision gate;
    private final Screen screen;
    private final String source;
    private final List<Step> steps;
    private final List<Question> questions;

    private TextReport(Verdict verdict, Decision gate, Screen screen) {
        this.verdict = verdict;
        this.gate = gate;
        this.screen = screen;
        this.source = lastName(verdict.situation().source().orElse("the situation"));
        NextSteps next = NextSteps.of(verdict);
        this.steps = next.steps(gate);
        this.questions = next.questions(gate);
    }

    /** The report on a verdict, for somebody who asks about that gate. Lines end in a line feed. */
    public static String of(Verdict verdict, Decision gate, int width, Ink ink) {
        return new TextReport(verdict, gate, new Screen(width, ink)).write();
    }

    private String write() {
        List<String> head = head();
        int room = Screen.LINES - head.size() - 2;
        for (int[] most : new int[][] {
            {MOST_STEPS, MOST_QUESTIONS},
            {MOST_STEPS, FEWER_QUESTIONS},
            {FEWER_STEPS, FEWER_QUESTIONS},
            {FEWER_STEPS, 0}
        }) {
            List<String> body = body(most[0], most[1]);
            if (body.size() <= room) {
                return text(head, body);
            }
        }
        for (int fewer = FEWER_STEPS - 1; ; fewer--) {
            List<String> body = body(fewer, 0);
            if (body.size() <= room || fewer == 0) {
                return text(head, body);
            }
        }
    }

    private String text(List<String> head, List<String> body) {
        List<String> all = new ArrayList<>(head);
        all.addAll(body);
        all.add("");
        all.add(screen.faint("All of it: check --all · the reasons: check --why " + gate.wireName()));
        return String.join("\n", all) + "\n";
    }

    /** The answer with its first reason, then what the other decisions say, where they say something. */
    private List<String> head() {
        boolean open = verdict.gate(gate).isOpen();
        String answer = Answer.of(verdict, gate);
        String why = open ? "" : reason();
        List<String> lines = screen.lines("", answer + (why.isEmpty() ? "" : ": " + why), 2);
        lines.set(0, lines.get(0).replace(answer, screen.answer(answer, open)));
        lines.addAll(screen.lines("  of        ", Printable.of(source) + id() + asOf(), 1));
        Summary summary = new Summary(verdict);
        if (verdict.escalation().outcome() == Outcome.ESCALATE) {
            lines.addAll(screen.lines("  go to     ", summary.receivers(), 2));
        }
        if (verdict.stagingIsMandatory() && gate == Decision.START && verdict.outcome(gate) != Outcome.NOT_APPLICABLE) {
            lines.addAll(screen.lines("  staging   ", "has to be used first", 1));
        }
        String pause = summary.toPause();
        if (!pause.isEmpty()) {
            lines.addAll(screen.lines("  pause     ", pause, 2));
        }
        if (verdict.rollback().outcome() != Outcome.NOT_APPLICABLE
                && verdict.situation().anIncident().isPresent()) {
            lines.addAll(screen.lines("  way back  ", wayBack(), 2));
        }
        return lines;
    }

    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private String id() {
        return verdict.situation().id().known()
                ? " (" + Phrases.value(verdict.situation().id()) + ")"
                : "";
    }

    private String asOf() {
        return verdict.situation().asOf().known()
                ? ", as of " + Phrases.value(verdict.situation().asOf())
                : "";
    }

    /** The first finding that holds the gate, in the order of the steps and then of the questions. */
    private String reason() {
        return NextSteps.of(verdict)
                .first(gate)
                .map(Finding::message)
                .map(message -> Character.toLowerCase(message.charAt(0)) + message.substring(1))
                .orElse("");
    }

    private String wayBack() {
        if (verdict.rollback().outcome() == Outcome.READY) {
            return "ready: the backup is proven, its place and who would restore it are on record";
        }
        List<String> why = new ArrayList<>();
        for (Finding finding : verdict.rollback().findings()) {
            if (finding.status() != Status.ADVICE) {
                why.add(finding.message());
            }
        }
        return "NOT ready: " + String.join(" ", why);
    }

    private List<String> body(int mostSteps, int mostQuestions) {
        List<String> lines = new ArrayList<>();
        if (!steps.isEmpty() && mostSteps > 0) {
            lines.add("");
            lines.add(screen.strong("Now"));
            int number = 1;
            for (Step step : steps.subList(0, Math.min(mostSteps, steps.size()))) {
                lines.addAll(screen.lines("  " + number++ + ". ", step.work() + ".", 2));
                step.command()
                        .filter(command -> 5 + command.length() <= screen.width())
                        .ifPresent(command -> lines.add("     " + command));
            }
        }
        if (!questions.isEmpty() && mostQuestions > 0) {
            lines.add("");
            lines.add(screen.strong("Find out"));
            for (Question question : questions.subList(0, Math.min(mostQuestions, questions.size()))) {
                lines.addAll(screen.lines("  - ", question.sentence(), 2));
            }
        }
        String more = more(steps.size() - mostSteps, questions.size() - mostQuestions);
        if (!more.isEmpty()) {
            lines.addAll(screen.lines("", more, 2));
        }
        return lines;
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
        String more = parts.isEmpty() ? "" : "And " + String.join(" and ", parts) + ".";
        return more;
    }
}
