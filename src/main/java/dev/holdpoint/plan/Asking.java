package dev.holdpoint.plan;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
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

/** What is left to ask about a gate in one situation, and what each answer would settle: the rules are run on it. */
final class Asking {
    /** Of many choices, so many stand for all. */
    private static final int MOST_ANSWERS = 8;

    private final Situation situation;
    private final Trials trials;
    private final Set<Slot> notKnown;
    private final Held held;

    Asking(Function<Situation, Verdict> rules, Situation situation, Decision gate, Set<Slot> notKnown) {
        this.situation = situation;
        this.trials = new Trials(rules, situation, gate);
        this.notKnown = notKnown;
        this.held = trials.with(List.of());
    }

    Held held() {
        return held;
    }

    /** The unknown facts that findings which hold the gate rest on, in the order of the format. */
    List<InterviewQuestion> questions() {
        return questions(held);
    }

    private List<InterviewQuestion> questions(Held of) {
        Map<Slot, InterviewQuestion> questions = new LinkedHashMap<>();
        for (Finding finding : of.findings()) {
            for (Fact<?> fact : finding.facts()) {
                if (isOpen(fact)) {
                    questions.merge(Slot.of(fact), question(fact, finding), Asking::joined);
                }
            }
        }
        List<InterviewQuestion> sorted = new ArrayList<>(questions.values());
        sorted.sort((one, other) -> FormatOrder.FACTS.compare(one.fact(), other.fact()));
        return sorted;
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

    /** The question whose answers leave the fewest to ask; empty where nothing that can be answered changes what holds the gate. */
    Optional<InterviewQuestion> best() {
        Optional<InterviewQuestion> best = Optional.empty();
        double least = Double.MAX_VALUE;
        List<InterviewQuestion> questions = questions();
        for (InterviewQuestion question : questions) {
            List<Fact<?>> answers = answers(question.fact());
            double left = questions.size() - 1.0;
            if (!answers.isEmpty()) {
                double sum = 0;
                boolean changes = false;
                for (Fact<?> answer : answers) {
                    Held then = trials.with(List.of(answer));
                    changes |= !state(then).equals(state(held));
                    sum += left(then);
                }
                left = changes ? sum / answers.size() : Double.MAX_VALUE;
            }
            if (left < least - 1e-9) {
                least = left;
                best = Optional.of(question);
            }
        }
        return best;
    }

    private static Set<String> state(Held held) {
        Set<String> state = new HashSet<>();
        held.findings().forEach(finding -> state.add(Held.name(finding) + finding.status()));
        return state;
    }

    /** How many questions there are then; none where the gate is open, or shut for good as far as one sees at once. */
    private int left(Held then) {
        boolean shut = then.findings().stream()
                .anyMatch(
                        finding -> isKnown(finding) && finding.facts().stream().noneMatch(this::isOpen));
        return then.verdict().gate(then.gate()).isOpen() || shut
                ? 0
                : questions(then).size();
    }

    private static boolean isKnown(Finding finding) {
        return finding.status() != Status.UNKNOWN;
    }

    /** The failed findings that no answer lifts: they decide the gate. */
    List<Finding> deciding() {
        List<Finding> deciding = new ArrayList<>();
        for (Finding finding : held.findings()) {
            if (isKnown(finding) && !isLiftedByOne(finding) && !isLiftedByItsOwn(finding)) {
                deciding.add(finding);
            }
        }
        return deciding;
    }

    private boolean isLiftedByOne(Finding finding) {
        for (InterviewQuestion question : questions()) {
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
    private List<Fact<?>> answers(Fact<?> fact) {
        Kind<?> kind = fact.field().kind();
        if (kind instanceof Kind.OneOf<?> || kind instanceof Kind.Repeated<?>) {
            return new TrueValues(situation).of(fact);
        }
        if (kind instanceof Kind.Nested<?> nested && nested.deniable()) {
            return List.of(
                    Revised.fact(fact, nested.type().none()),
                    Revised.fact(fact, nested.type().draft().build()));
        }
        if (kind instanceof Kind.SomeOf<?>) {
            List<Fact<?>> all = new TrueValues(situation).of(fact);
            List<Fact<?>> some = new ArrayList<>(List.of(Revised.fact(fact, Draft.setOf(List.<Decision>of()))));
            for (int i = 0; i < Math.min(MOST_ANSWERS, all.size()); i++) {
                some.add(all.get(i * all.size() / Math.min(MOST_ANSWERS, all.size())));
            }
            return some;
        }
        return List.of();
    }
}
