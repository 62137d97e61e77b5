package dev.holdpoint.plan;

import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Update;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks about a gate of a situation until it is decided: only what can still change it, and first the question whose answers settle
 * most, as the rules say that are run on each of them. Whoever asks keeps the situation, and says how it is once a question has been
 * answered. Not thread-safe.
 *
 * <pre>{@code
 * Interview interview = new Interview(checker::check, situation, Decision.CLOSE);
 * while (interview.question().isPresent()) {
 *     interview.answered(answer(interview.question().get()));
 * }
 * }</pre>
 */
public final class Interview {
    private final Function<Situation, Verdict> rules;
    private final Optional<Decision> asked;
    private final Deque<Point> before = new ArrayDeque<>();
    private Point now;

    private record Point(Situation situation, Decision gate, Set<Slot> notKnown, Asking asking) {}

    /**
     * An interview about a gate.
     *
     * @param rules gives the verdict on a situation, such as {@code checker::check}
     */
    public Interview(Function<Situation, Verdict> rules, Situation situation, Decision gate) {
        this(rules, situation, Optional.of(gate));
    }

    /** An interview about the gate that the situation is about, which may become another one with an answer. */
    public Interview(Function<Situation, Verdict> rules, Situation situation) {
        this(rules, situation, Optional.empty());
    }

    private Interview(Function<Situation, Verdict> rules, Situation situation, Optional<Decision> asked) {
        this.rules = rules;
        this.asked = asked;
        this.now = point(situation, Set.of());
    }

    private Point point(Situation situation, Set<Slot> notKnown) {
        Decision gate = asked.orElseGet(() -> rules.apply(situation).about());
        return new Point(situation, gate, notKnown, new Asking(rules, situation, gate, notKnown));
    }

    /** The gate in question. */
    public Decision gate() {
        return now.gate();
    }

    /** What to ask now; empty where the gate is decided, and where nothing is left to ask. */
    public Optional<InterviewQuestion> question() {
        if (isDecided()) {
            return Optional.empty();
        }
        Optional<InterviewQuestion> state = asked.isPresent()
                ? Optional.empty()
                : now.asking().questions().stream()
                        .filter(question -> question.fact().field() == Update.STATE)
                        .findFirst(); // it says which gate is in question
        return state.or(now.asking()::best);
    }

    /** Whether the gate is open, or held by something that no answer lifts which is still open. */
    public boolean isDecided() {
        return verdict().gate(gate()).isOpen() || !deciding().isEmpty();
    }

    /** What holds the gate whatever is answered. */
    public List<Finding> deciding() {
        return now.asking().deciding();
    }

    /** How many facts are unknown that what holds the gate rests on, and that nobody has called not known. */
    public int left() {
        return now.asking().questions().size();
    }

    /** The verdict as of now. */
    public Verdict verdict() {
        return now.asking().held().verdict();
    }

    /** The situation as of now. */
    public Situation situation() {
        return now.situation();
    }

    /** The question has been answered: that is the situation now. */
    public void answered(Situation situation) {
        before.push(now);
        now = point(situation, now.notKnown());
    }

    /** Nobody knows the answer: it is not asked again. */
    public void notKnown(InterviewQuestion question) {
        Set<Slot> more = new HashSet<>(now.notKnown());
        more.add(Slot.of(question.fact()));
        before.push(now);
        now = point(now.situation(), Set.copyOf(more));
    }

    /** Takes the last answer back, so that its question is asked again; false where there is none. */
    public boolean back() {
        if (before.isEmpty()) {
            return false;
        }
        now = before.pop();
        return true;
    }

    /** What the last answer changed, in one line. */
    public String change() {
        Asking after = now.asking();
        List<String> parts = new ArrayList<>();
        if (!before.isEmpty()) {
            Verdict was = before.peek().asking().held().verdict();
            for (Decision decision : Decision.values()) {
                Outcome outcome = verdict().outcome(decision);
                if (outcome != was.outcome(decision)) {
                    parts.add(
                            decision.wireName() + ": " + was.outcome(decision).wireName() + " → " + outcome.wireName());
                }
            }
            String route = route(verdict());
            if (!route.equals(route(was)) && !route.isEmpty()) {
                parts.add("route: " + route);
            }
        }
        if (!verdict().gate(gate()).isOpen()) {
            int open = after.held().findings().size();
            parts.add(gate().wireName() + " is held by " + open + (open == 1 ? " finding" : " findings"));
        }
        return String.join(" · ", parts);
    }

    private static String route(Verdict verdict) {
        return verdict.escalation()
                .route()
                .map(route -> route.isClear() ? route.party().wireName() : "unclear")
                .orElse("");
    }
}
