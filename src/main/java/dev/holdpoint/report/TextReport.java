package dev.holdpoint.report;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Gate;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A verdict for a person in a hurry: the answer first, then what to do, what to find out, and why. At most 80 columns wide but
 * for words that are longer; readable without colour.
 */
public final class TextReport {
    private static final int LABEL = 15;

    private final Verdict verdict;
    private final Decision gate;
    private final Ink ink;
    private final String source;
    private final Summary summary;
    private final Lines lines = new Lines();
    private final Set<Finding> shown = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Set<Fact<?>> asked = new HashSet<>();

    private TextReport(Verdict verdict, Decision gate, Ink ink) {
        this.verdict = verdict;
        this.gate = gate;
        this.ink = ink;
        this.summary = new Summary(verdict);
        this.source = Printable.of(verdict.situation().source().orElse("situation"));
    }

    /** The report on a verdict, for somebody who asks about that gate. Lines end in a line feed. */
    public static String of(Verdict verdict, Decision gate, Ink ink) {
        return new TextReport(verdict, gate, ink).write();
    }

    private String write() {
        answer();
        overview();
        NextSteps next = NextSteps.of(verdict);
        next.questions().forEach(question -> asked.add(question.fact()));
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
        String outcome = outcome(verdict.gate(gate));
        lines.wrapped(
                paint(verdict.gate(gate), gate.wireName() + ": " + outcome),
                gate.wireName().length() + 2 + outcome.length(),
                gate.wireName().length() + 4 + outcome.length(),
                source + id);
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
        if (findings.isEmpty()) {
            return;
        }
        heading(summary.headline(decision));
        List<Finding> before = new ArrayList<>();
        List<Finding> questions = new ArrayList<>();
        for (Finding finding : findings) {
            if (!shown.add(finding) || said.contains(finding.message())) {
                before.add(finding);
            } else if (finding.status() == Status.UNKNOWN && asked.containsAll(toAsk(finding))) {
                questions.add(finding);
                said.add(finding.message());
            } else {
                finding(finding);
                said.add(finding.message());
            }
        }
        if (!questions.isEmpty()) {
            lines.wrapped(
                    "  " + ink.doubtful("unknown"),
                    9,
                    LABEL + 2,
                    "What is asked above: " + Summary.clauses(questions) + ".");
        }
        if (!before.isEmpty()) {
            lines.wrapped("  as above", LABEL + 2, Summary.clauses(before));
        }
    }

    /** The facts that a finding waits for. */
    private static List<Fact<?>> toAsk(Finding finding) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Fact<?> fact : finding.facts()) {
            if (fact.unknown()) {
                facts.add(fact);
            }
        }
        return facts;
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

    private static String outcome(Gate gate) {
        return Summary.spoken(gate.outcome()).toUpperCase(Locale.ROOT);
    }

    private String paint(Gate gate, String text) {
        return gate.isOpen() ? ink.good(text) : ink.bad(text);
    }
}
