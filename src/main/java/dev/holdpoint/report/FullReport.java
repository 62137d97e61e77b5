package dev.holdpoint.report;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a verdict says, for {@code check --all} and {@code --why}: each decision with its findings, clauses, rules, places
 * and reasons, after all that is to be done and to be found out. At most 80 columns wide but for words that are longer; readable
 * without colour.
 */
public final class FullReport {
    private static final int LABEL = 15;

    private final Verdict verdict;
    private final Decision gate;
    private final Ink ink;
    private final String source;
    private final Summary summary;
    private final Lines lines = new Lines();

    private FullReport(Verdict verdict, Decision gate, Ink ink) {
        this.verdict = verdict;
        this.gate = gate;
        this.ink = ink;
        this.summary = new Summary(verdict);
        this.source = Printable.of(verdict.situation().source().orElse("situation"));
    }

    /** The report on a verdict, for somebody who asks about that gate. Lines end in a line feed. */
    public static String of(Verdict verdict, Decision gate, Ink ink) {
        return new FullReport(verdict, gate, ink).write();
    }

    /** The reasons of one decision alone. */
    public static String why(Verdict verdict, Decision decision, Ink ink) {
        FullReport report = new FullReport(verdict, Decision.CLOSE, ink);
        report.lines.wrapped(
                ink.strong(decision.wireName()), decision.wireName().length(), LABEL, report.summary.of(decision));
        report.decision(decision);
        return report.lines.toString();
    }

    private String write() {
        answer();
        overview();
        NextSteps next = NextSteps.of(verdict);
        boolean ahead = verdict.start().outcome() != Outcome.NOT_APPLICABLE;
        steps(
                "Do next",
                next.steps().stream()
                        .filter(step -> !ahead || !isLater(step.due()))
                        .toList());
        questions(
                "Find out, and write into the file",
                next.questions().stream()
                        .filter(q -> !ahead || !isLater(q.fact().field().asked()))
                        .toList());
        if (ahead) {
            steps(
                    "Do once the update is made",
                    next.steps().stream().filter(step -> isLater(step.due())).toList());
            questions(
                    "Find out once the update is made",
                    next.questions().stream()
                            .filter(q -> isLater(q.fact().field().asked()))
                            .toList());
        }
        for (Decision decision : Summary.inOrder(gate)) {
            decision(decision);
        }
        return lines.toString();
    }

    private void answer() {
        String id = verdict.situation().id().known()
                ? " (" + Phrases.value(verdict.situation().id()) + ")"
                : "";
        String answer = Answer.of(verdict, gate);
        boolean open = verdict.gate(gate).isOpen();
        lines.line(open ? ink.good(answer) : ink.bad(answer)).wrapped("  of", 5, source + id);
    }

    private void overview() {
        lines.blank();
        for (Decision decision : Decision.values()) {
            lines.wrapped("  " + decision.wireName(), LABEL, summary.of(decision));
        }
    }

    /** What cannot be done or known before there is an update. */
    private static boolean isLater(Phase due) {
        return due == Phase.VERIFY || due == Phase.RECORD || due == Phase.RECOVER;
    }

    private void steps(String title, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        heading(title);
        int number = 1;
        for (Step step : steps) {
            lines.wrapped(
                    "  " + (number < 10 ? " " : "") + number++ + ".",
                    6,
                    step.work() + "." + reference(step.findings()));
        }
    }

    /** Clauses in brackets, which stay together on a line. */
    private static String reference(List<Finding> findings) {
        return findings.isEmpty() ? "" : " [" + Summary.clauses(findings).replace(' ', Lines.TOGETHER) + "]";
    }

    private void questions(String title, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        heading(title);
        for (Question question : questions) {
            lines.wrapped("   -", 6, Phrases.sentence(question.text()) + reference(question.findings()));
            lines.wrapped(
                    "", 6, place(question.fact()) + question.fact().path() + ": " + Summary.allowed(question.fact()));
        }
    }

    private void decision(Decision decision) {
        List<Finding> findings = verdict.findings(decision);
        if (!findings.isEmpty()) {
            heading(summary.headline(decision));
            findings.forEach(this::finding);
        }
    }

    private String place(Fact<?> fact) {
        return fact.place().map(place -> source + ":" + place.line() + " ").orElse("");
    }

    private void finding(Finding finding) {
        String status = finding.status().wireName();
        String painted = switch (finding.status()) {
            case FAILED, CONTRADICTION -> ink.bad(status);
            case UNKNOWN -> ink.doubtful(status);
            case TRIGGER, ADVICE -> ink.strong(status);
        };
        lines.wrapped("  " + painted, status.length() + 2, LABEL + 2, finding.message());
        List<String> places = new ArrayList<>();
        places.add(Summary.clauses(List.of(finding)));
        places.add(finding.rule().id());
        for (Fact<?> fact : finding.facts()) {
            fact.place().ifPresent(place -> places.add(source + ":" + place.line()));
        }
        lines.wrapped("", LABEL + 2, String.join("  ", places));
    }

    private void heading(String text) {
        lines.blank().line(ink.strong(text));
    }
}
