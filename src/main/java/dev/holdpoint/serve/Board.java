package dev.holdpoint.serve;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.plan.Interview;
import dev.holdpoint.plan.InterviewQuestion;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.TextReport;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case as its page shows it: what decides first, all facts by section, and the verdict.
 *
 * @param open the case
 * @param verdict what the policy says of it
 * @param first what is asked first; what was answered there stays until the page is opened anew
 * @param groups all facts but those
 * @param text the verdict as a terminal shows it
 * @param said what the last answer changed; empty where there was none
 */
record Board(Case open, Verdict verdict, List<Ask> first, List<Questionnaire.Group> groups, String text, String said) {
    private static final int MOST = 5;
    static final int WIDTH = 80;

    /**
     * The page of a case.
     *
     * @param listed the paths that stood in front before
     * @param checker works out what the steps lead to
     */
    static Board of(Case open, Verdict verdict, List<String> listed, PolicyChecker checker, String said) {
        Decision gate = open.gate(verdict);
        Questionnaire sheet = Questionnaire.of(open.situation(), open.errors(), open.typed());
        List<String> now = deciding(open, verdict, checker).stream()
                .filter(path -> sheet.ask(path).isPresent())
                .limit(MOST)
                .toList();
        Set<String> paths = new LinkedHashSet<>();
        listed.stream()
                .filter(path -> now.contains(path)
                        || sheet.ask(path).filter(Ask::isAnswered).isPresent())
                .forEach(paths::add);
        paths.addAll(now);
        List<Ask> first =
                paths.stream().flatMap(path -> sheet.ask(path).stream()).toList();
        String text =
                TextReport.of(verdict, gate, WIDTH, Ink.PLAIN, findings -> checker.opens(verdict, gate, findings));
        return new Board(open, verdict, first, without(sheet.groups(), paths), text, said);
    }

    /** What settles most comes first, as {@code ask} has it; then what most findings rest on. */
    private static Set<String> deciding(Case open, Verdict verdict, PolicyChecker checker) {
        Decision gate = open.gate(verdict);
        Interview interview = open.chosen().isEmpty()
                ? new Interview(checker::check, open.situation())
                : new Interview(checker::check, open.situation(), gate);
        Set<String> paths = new LinkedHashSet<>();
        for (Optional<InterviewQuestion> next = interview.question();
                next.isPresent() && paths.size() < MOST;
                next = interview.question()) {
            paths.add(next.get().fact().path());
            interview.notKnown(next.get());
        }
        NextSteps.of(verdict)
                .questions(gate)
                .forEach(question -> paths.add(question.fact().path()));
        return paths;
    }

    private static List<Questionnaire.Group> without(List<Questionnaire.Group> groups, Set<String> paths) {
        List<Questionnaire.Group> rest = new ArrayList<>();
        for (Questionnaire.Group group : groups) {
            List<Ask> asks = group.asks().stream()
                    .filter(ask -> !paths.contains(ask.path()))
                    .toList();
            if (!asks.isEmpty()) {
                rest.add(new Questionnaire.Group(group.title(), group.path(), asks));
            }
        }
        return rest;
    }

    /** The gate that is asked about. */
    Decision gate() {
        return open.gate(verdict);
    }

    /** What can be asked about. */
    static List<Decision> gates() {
        return Arrays.stream(Decision.values()).filter(Decision::isGate).toList();
    }

    List<Party> parties() {
        return verdict.situation().anIncident().isPresent() ? List.of(Party.values()) : List.of();
    }

    /** What goes along with the case. */
    List<Evidence> evidence() {
        return Evidence.of(open.situation());
    }

    /** Whether a decision is an open gate, a shut one, or neither. */
    static String tone(Verdict verdict, Decision decision) {
        return switch (verdict.outcome(decision)) {
            case OPEN -> "good";
            case BLOCKED -> "bad";
            default -> "";
        };
    }

    /** How many questions hold the gate. */
    int questions() {
        return NextSteps.of(verdict).questions(gate()).size();
    }

    /** Where a page has the fact. */
    static String id(Fact<?> fact) {
        return Ask.id(fact.path());
    }

    /** What an answer changed, in a sentence for those who do not see it. */
    static String changes(Verdict before, Verdict after) {
        List<String> changes = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            if (before.outcome(decision) != after.outcome(decision)) {
                changes.add(
                        decision.wireName() + ": " + before.outcome(decision).wireName() + " → "
                                + after.outcome(decision).wireName());
            }
        }
        return changes.isEmpty() ? "No decision changed." : String.join("; ", changes) + ".";
    }
}
