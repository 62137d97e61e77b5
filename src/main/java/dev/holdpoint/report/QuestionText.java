package dev.holdpoint.report;

import dev.holdpoint.plan.Interview;
import dev.holdpoint.plan.InterviewQuestion;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The questions of an interview, for a terminal. */
public final class QuestionText {
    private static final int MOST_LINES = 6;
    /** More choices than that are left to `?` and completion. */
    private static final int MOST_CHOICES = 9;

    private QuestionText() {}

    /** What is asked, why it matters, what may be chosen, and how many questions there are on what the interview is about. */
    public static String of(InterviewQuestion question, Interview interview, int width) {
        String on = switch (interview.about()) {
            case ESCALATION -> " on whom to go to";
            case PAUSE -> " on what to pause";
            default -> " on " + interview.about().wireName();
        };
        return of(question, left(interview.left()) + on, width);
    }

    /** What is asked, why it matters, and what may be chosen. */
    public static String of(InterviewQuestion question, int left, int width) {
        return of(question, left(left), width);
    }

    private static String left(int questions) {
        return questions == 1 ? "the last question" : questions + " left";
    }

    private static String of(InterviewQuestion question, String left, int width) {
        Screen screen = new Screen(width, Ink.PLAIN);
        List<String> lines = new ArrayList<>(screen.lines("", "[" + question.path() + "] " + question.sentence(), 4));
        Finding first = question.findings().get(0);
        lines.addAll(screen.lines("  why: ", first.rule().sentence() + clauses(question), 3));
        lines.addAll(screen.lines("  ", choices(question), MOST_LINES));
        lines.addAll(screen.lines("  ", left + " · Enter: not known · ? · < · q", 2));
        return String.join("\n", lines) + "\n";
    }

    private static String clauses(InterviewQuestion question) {
        return question.clauses().stream().map(Clause::toString).collect(Collectors.joining(" ", " (", ")"));
    }

    private static String choices(InterviewQuestion question) {
        if (question.isWhetherThereIs()) {
            return "1 none · 2 yes";
        }
        List<String> choices = new ArrayList<>();
        for (Choice choice : question.choices()) {
            choices.add((choices.size() + 1) + "\u00a0" + choice.wireName());
        }
        boolean many = choices.size() > MOST_CHOICES;
        String named = String.join(" · ", many ? choices.subList(0, MOST_CHOICES) : choices) + (many ? " · … (?)" : "");
        if (!question.categories().isEmpty()) {
            named = String.join(" · ", question.categories());
        } else if (choices.isEmpty()) {
            named = question.fact()
                    .field()
                    .example()
                    .map(example -> "such as: " + example)
                    .orElse("");
        }
        return question.takesSeveral()
                ? (named.isEmpty() ? "" : named + " ") + "(several with `, ` between; none)"
                : named;
    }

    /** What waits for the answer, and what each choice says. */
    public static String explained(InterviewQuestion question, int width) {
        Screen screen = new Screen(width, Ink.PLAIN);
        List<String> lines = new ArrayList<>();
        for (Finding finding : question.findings()) {
            lines.addAll(screen.lines("  - ", finding.message() + " " + sentence(finding) + ".", MOST_LINES));
        }
        int number = 1;
        for (Choice choice : question.choices()) {
            lines.addAll(screen.lines("  " + number++ + " ", choice.wireName() + ": " + choice.meaning(), 3));
        }
        if (question.isWhetherThereIs()) {
            lines.add("  1 none: nothing went wrong");
            lines.add("  2 yes: something did");
        }
        return String.join("\n", lines) + "\n";
    }

    /** What the last answer changed. */
    public static String changed(Interview interview, int width) {
        return String.join("\n", new Screen(width, Ink.PLAIN).lines("  ", interview.change(), MOST_LINES)) + "\n";
    }

    private static String sentence(Finding finding) {
        String sentence = finding.rule().sentence();
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** How it ended, and what comes next. */
    public static String end(Interview interview, String file, int width) {
        Screen screen = new Screen(width, Ink.PLAIN);
        List<String> lines =
                new ArrayList<>(screen.lines("", Answer.of(interview.verdict(), interview.gate()) + ".", 2));
        for (Finding finding : interview.deciding()) {
            lines.addAll(screen.lines("  - ", finding.message(), 3));
        }
        for (Brief.Line other : Brief.of(interview.verdict(), interview.gate()).others()) {
            lines.addAll(screen.lines(
                    "  " + other.about() + " ".repeat(10 - other.about().length()), other.text(), 3));
        }
        if (!interview.isDecided()) {
            lines.add("Not decided: what is not known yet holds it. Go on with:");
            lines.add("  holdpoint ask " + Printable.of(file));
        } else if (!interview.deciding().isEmpty()) {
            lines.add("No answer changes that. The way out:");
            lines.add("  holdpoint check --plan " + Printable.of(file));
        }
        return String.join("\n", lines) + "\n";
    }
}
