package dev.holdpoint.report;

import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Staging;
import dev.holdpoint.text.Columns;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Sentences;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a verdict says to somebody in a hurry who asks about one gate. Terminal, page and Markdown say this, in this order and in these
 * words; how much of it fits is theirs to know.
 *
 * @param open whether the gate is
 * @param answer the same in words that cannot be mistaken
 * @param reason the first thing that holds the gate, in lower case; empty where nothing does
 * @param source the name of the file that was checked
 * @param label what the file calls itself; empty where it does not
 * @param asOf when it was written; empty where nobody says
 * @param others what the other decisions say, where they say something
 * @param steps what is to be done for the gate, in the order in which it is due
 * @param questions what is to be found out for it
 * @param opens whether the gate opens once all of these steps are made
 * @param filling the commands that fill the file in, where most of what holds the gate is only that nobody has said so yet
 * @param all the command that says all of it; empty where what was checked is no file
 */
record Brief(
        boolean open,
        String answer,
        String reason,
        String source,
        String label,
        String asOf,
        List<Line> others,
        List<Step> steps,
        List<Question> questions,
        boolean opens,
        List<String> filling,
        Optional<String> all) {
    static final String NOW = "Now";
    static final String FIND_OUT = "Find out";
    private static final String FILL_IN = "To be asked%s:";

    /** What another decision says. */
    record Line(String about, String text) {}

    /** What to tell somebody who asks about that gate. */
    static Brief of(Verdict verdict, Decision gate) {
        return of(verdict, gate, Opens.NOT_ASKED);
    }

    /** The same, and whether the steps lead to the gate's being open. */
    static Brief of(Verdict verdict, Decision gate, Opens opens) {
        NextSteps next = NextSteps.of(verdict);
        boolean open = verdict.gate(gate).isOpen() && !verdict.policy().isPartial();
        List<Step> steps = next.steps(gate);
        return new Brief(
                open,
                Answer.of(verdict, gate),
                verdict.gate(gate).isOpen()
                        ? ""
                        : next.first(gate).map(first -> lower(first.headline())).orElse(""),
                verdict.situation().sourceName().orElse("the situation"),
                label(verdict),
                asOf(verdict),
                others(verdict, gate),
                steps,
                next.questions(gate),
                !open && !steps.isEmpty() && opens.test(verdict, gate, findings(steps)),
                filling(verdict, gate),
                Commands.all(verdict, gate));
    }

    private static List<String> filling(Verdict verdict, Decision gate) {
        List<Finding> blocking = verdict.findings(gate).stream()
                .filter(finding -> finding.status().blocks())
                .toList();
        long unknown = blocking.stream()
                .filter(finding -> finding.status() == Status.UNKNOWN)
                .count();
        return 2 * unknown > blocking.size() ? Commands.filling(verdict) : List.of();
    }

    private static Set<Finding> findings(List<Step> steps) {
        Set<Finding> findings = new LinkedHashSet<>();
        steps.forEach(step -> findings.addAll(step.findings()));
        return findings;
    }

    /** That the steps open the gate, of which so many are shown. */
    String opening(Decision gate, int shown) {
        String what = steps.size() > shown
                ? "With all " + steps.size() + " (--all)"
                : steps.size() == 1 ? "With this" : steps.size() == 2 ? "With both" : "With these " + steps.size();
        return what + ", " + gate.wireName() + " opens.";
    }

    /** What so many of the commands do that fill the file in. */
    static String fillIn(int commands) {
        return FILL_IN.formatted(commands > 1 ? ", or to have a report read" : "");
    }

    /** What is to be done and to be found out for the gate. */
    Whole.Work work() {
        return new Whole.Work(NOW, steps, FIND_OUT, questions);
    }

    /** The answer with its reason. */
    String headline() {
        return reason.isEmpty() ? answer : answer + ": " + reason;
    }

    /** What was checked, and as of when. */
    String subject() {
        return source + about();
    }

    /** The same, with names in at most so many columns: they are cut, the time is not. */
    String subject(int columns) {
        return Columns.cut(Printable.of(source + label), columns) + asOf;
    }

    /** What the file says of itself. */
    String about() {
        return label + asOf;
    }

    private static String reason(Finding first) {
        return lower(first.message());
    }

    private static String lower(String message) {
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String label(Verdict verdict) {
        Situation situation = verdict.situation();
        return situation.id().known() ? " (" + Phrases.value(situation.id()) + ")" : "";
    }

    private static String asOf(Verdict verdict) {
        Situation situation = verdict.situation();
        return situation.asOf().known() ? ", as of " + Phrases.value(situation.asOf()) : "";
    }

    private static List<Line> others(Verdict verdict, Decision gate) {
        Summary summary = new Summary(verdict);
        List<Line> lines = new ArrayList<>();
        if (verdict.escalation().outcome() == Outcome.ESCALATE) {
            lines.add(new Line("go to", summary.receivers()));
        }
        if (verdict.stagingIsMandatory()
                && gate == Decision.START
                && verdict.outcome(gate) == Outcome.BLOCKED
                && !wasRehearsed(verdict.situation().update().staging())) {
            lines.add(new Line("staging", "has to be used first"));
        }
        String pause = summary.toPause();
        if (!pause.isEmpty()) {
            lines.add(new Line("pause", pause));
        }
        if (verdict.gate(gate).isOpen()) {
            lines.addAll(afterwards(verdict, gate));
        }
        if (verdict.rollback().outcome() != Outcome.NOT_APPLICABLE
                && verdict.situation().anIncident().isPresent()) {
            lines.add(new Line("way back", wayBack(verdict)));
        }
        return lines;
    }

    /** What whoever passes the gate is not to take for settled by that. */
    private static List<Line> afterwards(Verdict verdict, Decision gate) {
        List<Line> lines = new ArrayList<>();
        String paused = new Summary(verdict).toStayPaused();
        if (!paused.isEmpty()) {
            lines.add(new Line("paused", paused));
        }
        if (gate == Decision.CLOSE && !verdict.mayResume()) {
            lines.add(new Line("resume", Sentences.resumeWaits()));
        }
        return lines;
    }

    private static boolean wasRehearsed(Staging staging) {
        return staging.updated().is(dev.holdpoint.situation.Answer.YES)
                && staging.diagnostics().is(Diagnostics.PASSED);
    }

    private static String wayBack(Verdict verdict) {
        if (verdict.rollback().outcome() == Outcome.READY) {
            return Sentences.wayBackIsReady();
        }
        List<String> why = new ArrayList<>();
        for (Finding finding : verdict.rollback().findings()) {
            if (finding.status() != Status.ADVICE) {
                String reason = reason(finding);
                why.add(reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason);
            }
        }
        return "NOT ready: " + String.join("; ", why);
    }
}
