package dev.holdpoint.report;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
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

    private final Ink ink;
    private final String source;
    private final Lines lines = new Lines();

    private FullReport(Verdict verdict, Ink ink) {
        this.ink = ink;
        this.source = Printable.of(verdict.situation().source().orElse("situation"));
    }

    /** The report on a verdict, for somebody who asks about that gate. Lines end in a line feed. */
    public static String of(Verdict verdict, Decision gate, Ink ink) {
        FullReport report = new FullReport(verdict, ink);
        report.warning(verdict);
        report.answer(Brief.of(verdict, gate));
        report.whole(Whole.of(verdict, gate));
        return report.lines.toString();
    }

    /** The reasons of one decision alone. */
    public static String why(Verdict verdict, Decision decision, Ink ink) {
        FullReport report = new FullReport(verdict, ink);
        report.warning(verdict);
        String name = decision.wireName();
        report.lines.wrapped(ink.strong(name), name.length(), LABEL, new Summary(verdict).of(decision));
        Whole.of(verdict, decision).reasons().stream()
                .filter(reasons -> reasons.decision() == decision)
                .forEach(report::reasons);
        return report.lines.toString();
    }

    private void warning(Verdict verdict) {
        verdict.policy().warning().ifPresent(warning -> lines.wrapped("", 2, warning));
    }

    private void answer(Brief brief) {
        lines.line(brief.open() ? ink.good(brief.answer()) : ink.bad(brief.answer()))
                .wrapped("  of", 5, source + brief.about());
    }

    private void whole(Whole whole) {
        lines.blank();
        whole.outcomes().forEach(outcome -> lines.wrapped("  " + outcome.about(), LABEL, outcome.text()));
        if (!whole.granted().isEmpty()) {
            heading(Whole.GRANTED);
            whole.granted().forEach(granted -> lines.wrapped("   -", 6, granted));
        }
        for (Whole.Work work : whole.work()) {
            steps(work.todo(), work.steps());
            questions(work.toFindOut(), work.questions());
        }
        whole.reasons().forEach(this::reasons);
    }

    private void steps(String title, List<Step> steps) {
        if (!steps.isEmpty()) {
            heading(title);
        }
        int number = 1;
        for (Step step : steps) {
            lines.wrapped(
                    "  " + (number < 10 ? " " : "") + number++ + ".",
                    6,
                    step.work() + "." + reference(step.findings()));
            step.command().ifPresent(command -> lines.line("      " + command));
        }
    }

    /** Clauses in brackets, which stay together on a line. */
    private static String reference(List<Finding> findings) {
        return findings.isEmpty() ? "" : " [" + Summary.clauses(findings).replace(' ', Lines.TOGETHER) + "]";
    }

    private void questions(String title, List<Question> questions) {
        if (!questions.isEmpty()) {
            heading(title);
        }
        for (Question question : questions) {
            lines.wrapped("   -", 6, question.sentence() + reference(question.findings()));
            lines.wrapped(
                    "",
                    6,
                    place(question.fact()) + question.fact().spokenPath() + ": " + Summary.allowed(question.fact()));
        }
    }

    private void reasons(Whole.Reasons reasons) {
        heading(reasons.title());
        reasons.findings().forEach(this::finding);
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
