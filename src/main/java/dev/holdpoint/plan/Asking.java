package dev.holdpoint.plan;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is left to ask about a decision on one situation, and what each answer would settle: the rules are run on it. */
final class Asking {
    /** Of many choices, so many stand for all. */
    private static final int MOST_ANSWERS = 8;

    private final Trials trials;
    private final TrueValues values;
    private final Set<Slot> notKnown;
    private final Held held;
    private final List<InterviewQuestion> questions;
    private final Set<String> state;

    Asking(Trials trials, TrueValues values, Set<Slot> notKnown) {
        this.trials = trials;
        this.values = values;
        this.notKnown = notKnown;
        this.held = trials.with(List.of());
        this.questions = questions(held);
        this.state = state(held);
    }

    Asking(Function<Situation, Verdict> rules, Situation situation, Decision decision, Set<Slot> notKnown) {
        this(new Trials(rules, situation, decision), new TrueValues(situation), notKnown);
    }

    /** The same situation, asked about for another decision. */
    Asking about(Decision decision) {
        return new Asking(trials.about(decision), values, notKnown);
    }

    Held held() {
        return held;
    }

    Decision decision() {
        return held.decision();
    }

    /** The unknown facts that what holds the decision rests on, in the order of the format. */
    List<InterviewQuestion> questions() {
        return questions;
    }

    private List<InterviewQuestion> questions(Held of) {
        Map<Slot, InterviewQuestion> found = new LinkedHashMap<>();
        for (Finding finding : waiting(of)) {
            for (Fact<?> fact : finding.facts()) {
                if (isOpen(fact)) {
                    found.merge(Slot.of(fact), question(fact, finding), Asking::joined);
                }
            }
        }
        List<InterviewQuestion> sorted = new ArrayList<>(found.values());
        sorted.sort((one, other) -> FormatOrder.FACTS.compare(one.fact(), other.fact()));
        return sorted;
    }

    /** What holds the decision, but for categories that are paused whatever is answered: one reason is enough for each. */
    private List<Finding> waiting(Held of) {
        Set<String> paused = new HashSet<>();
        for (Finding finding : of.findings()) {
            if (finding.isPausing() && isShut(finding)) {
                finding.automation().ifPresent(automation -> paused.add(automation.name()));
            }
        }
        return of.findings().stream()
                .filter(finding -> !finding.isPausing()
                        || finding.automation()
                                .filter(automation -> paused.contains(automation.name()))
                                .isEmpty())
                .toList();
    }

    /** Whether it stands on what is known alone, as far as one sees at once. */
    private boolean isShut(Finding finding) {
        return finding.status() != Status.UNKNOWN && finding.facts().stream().noneMatch(this::isOpen);
    }

    private boolean isOpen(Fact<?> fact) {
        return fact.unknown() && !notKnown.contains(Slot.of(fact));
    }

    private static InterviewQuestion question(Fact<?> fact, Finding finding) {
        Optional<Automation> category = fact.item() < 0 ? Optional.empty() : finding.automation();
        return new InterviewQuestion(fact, category, List.of(finding));
    }

    private static InterviewQuestion joined(InterviewQuestion one, InterviewQuestion other) {
        List<Finding> all = new ArrayList<>(one.findings());
        all.addAll(other.findings());
        return new InterviewQuestion(one.fact(), one.category().or(other::category), List.copyOf(all));
    }

    /** The question whose answers leave the fewest to ask; empty where nothing that can be answered changes what holds. */
    Optional<InterviewQuestion> best() {
        Optional<InterviewQuestion> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (InterviewQuestion question : questions) {
            double left = left(question);
            if (left < least - 1e-9) {
                least = left;
                best = Optional.of(question);
            }
        }
        return best;
    }

    /** The verdict after an answer. */
    Verdict after(Fact<?> answer) {
        return trials.with(List.of(answer)).verdict();
    }

    /** How many questions there are; of what is no gate, those that may change how it comes out. */
    int left() {
        return decision().isGate()
                ? questions.size()
                : (int) questions.stream()
                        .filter(question -> left(question) < Double.MAX_VALUE)
                        .count();
    }

    /** How many there are to ask after an answer, on average; beyond all where no answer changes what holds. */
    private double left(InterviewQuestion question) {
        List<Fact<?>> answers = answers(question.fact());
        if (answers.isEmpty()) {
            // whatever is said settles the question; it holds a gate open, and sends nobody anywhere
            return decision().isGate() ? questions.size() - 1.0 : Double.MAX_VALUE;
        }
        double sum = 0;
        boolean changes = false;
        for (Fact<?> answer : answers) {
            Held then = trials.with(List.of(answer));
            changes |= !state(then).equals(state);
            sum += left(then);
        }
        return changes ? sum / answers.size() : Double.MAX_VALUE;
    }

    /** Of a gate it matters as well how certain it is: what is failed decides it. */
    private Set<String> state(Held of) {
        Set<String> state = new HashSet<>();
        waiting(of)
                .forEach(
                        finding -> state.add(Held.name(finding) + (decision().isGate() ? " " + finding.status() : "")));
        return state;
    }

    /** How many questions there are then; none where the gate is open, or shut for good as far as one sees at once. */
    private int left(Held then) {
        boolean decided = decision().isGate()
                && (then.verdict().gate(decision()).isOpen()
                        || then.findings().stream().anyMatch(this::isShut));
        return decided ? 0 : questions(then).size();
    }

    /** The failed findings that no answer lifts: they decide the gate. */
    List<Finding> deciding() {
        List<Finding> deciding = new ArrayList<>();
        for (Finding finding : held.findings()) {
            if (finding.status() != Status.UNKNOWN && !isLiftedByOne(finding) && !isLiftedByItsOwn(finding)) {
                deciding.add(finding);
            }
        }
        return deciding;
    }

    private boolean isLiftedByOne(Finding finding) {
        for (InterviewQuestion question : questions) {
            for (Fact<?> answer : answers(question.fact())) {
                if (!trials.with(List.of(answer)).has(finding)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether answers to all that it rests on lift it together. */
    private boolean isLiftedByItsOwn(Finding finding) {
        List<Fact<?>> open = new ArrayList<>();
        finding.facts().stream().filter(this::isOpen).forEach(open::add);
        return isLifted(finding, open, 0, new ArrayList<>());
    }

    private boolean isLifted(Finding finding, List<Fact<?>> open, int at, List<Fact<?>> answered) {
        if (at == open.size()) {
            return !trials.with(answered).has(finding);
        }
        for (Fact<?> answer : answers(open.get(at))) {
            answered.add(answer);
            boolean lifted = isLifted(finding, open, at + 1, answered);
            answered.remove(answered.size() - 1);
            if (lifted) {
                return true;
            }
        }
        return false;
    }

    /** Answers that may differ in what they settle; none where whatever is true settles the question alike. */
    List<Fact<?>> answers(Fact<?> fact) {
        Kind<?> kind = fact.field().kind();
        if (fact.field() == Incident.AFFECTED_AUTOMATION) {
            return values.affected(fact);
        }
        if (kind instanceof Kind.OneOf<?> || kind instanceof Kind.Repeated<?>) {
            return values.of(fact);
        }
        if (kind instanceof Kind.Nested<?> nested && nested.deniable()) {
            return List.of(
                    Revised.fact(fact, nested.type().none()),
                    Revised.fact(fact, nested.type().draft().build()));
        }
        if (kind instanceof Kind.SomeOf<?>) {
            List<Fact<?>> all = values.of(fact);
            List<Fact<?>> some = new ArrayList<>(List.of(Revised.fact(fact, Draft.setOf(List.<Decision>of()))));
            for (int i = 0; i < Math.min(MOST_ANSWERS, all.size()); i++) {
                some.add(all.get(i * all.size() / Math.min(MOST_ANSWERS, all.size())));
            }
            return some;
        }
        return List.of();
    }
}
