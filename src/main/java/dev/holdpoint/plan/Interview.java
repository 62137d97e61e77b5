package dev.holdpoint.plan;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks about a gate of a situation until it is decided: only what can still change it, and first the question whose answers settle
 * most, as the rules say that are run on each of them. Where no gate was named and something went wrong, it asks first whom to go to,
 * then what to pause, as far as answers change that, and then about the gate. Whoever asks keeps the situation, and says how it is
 * once a question has been answered. Not thread-safe.
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

    /** How far it is: what there is to ask about each decision in turn, the gate last. What was asked about before is past. */
    private record Point(Situation situation, Set<Slot> notKnown, Set<Decision> past, List<Asking> decisions) {
        Asking gate() {
            return decisions.get(decisions.size() - 1);
        }

        /** The first decision on which there is something to ask. */
        Asking current() {
            return decisions.stream()
                    .filter(asking -> asking == gate() || asking.best().isPresent())
                    .findFirst()
                    .orElseThrow();
        }

        Set<Decision> pastThen() {
            Set<Decision> then = EnumSet.noneOf(Decision.class);
            then.addAll(past);
            decisions.stream()
                    .map(Asking::decision)
                    .takeWhile(decision -> decision != current().decision())
                    .forEach(then::add);
            return then;
        }
    }

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
        this.now = point(situation, Set.of(), Set.of());
    }

    private Point point(Situation situation, Set<Slot> notKnown, Set<Decision> past) {
        Asking any = new Asking(rules, situation, asked.orElse(Decision.CLOSE), notKnown);
        List<Decision> decisions = decisions(any.held().verdict());
        return new Point(
                situation,
                notKnown,
                past,
                decisions.stream()
                        .filter(decision -> !past.contains(decision))
                        .map(any::about)
                        .toList());
    }

    /** What is asked about, in that order. */
    private List<Decision> decisions(Verdict verdict) {
        if (asked.isPresent()) {
            return List.of(asked.get());
        }
        boolean wrong = verdict.escalation().route().isPresent();
        return wrong ? List.of(Decision.ESCALATION, Decision.PAUSE, verdict.about()) : List.of(verdict.about());
    }

    /** The gate in question. */
    public Decision gate() {
        return now.gate().decision();
    }

    /** What the question is about: the gate, or before it whom to go to and what to pause. */
    public Decision about() {
        return now.current().decision();
    }

    /** What to ask now; empty where all is decided, and where nothing is left to ask. */
    public Optional<InterviewQuestion> question() {
        Asking current = now.current();
        if (current != now.gate()) {
            return current.best();
        }
        return isDecided() ? Optional.empty() : whatItIsAbout().or(current::best);
    }

    /** The question that says which decisions are in question comes before any about them. */
    private Optional<InterviewQuestion> whatItIsAbout() {
        Asking gate = now.gate();
        List<Decision> decisions = decisions(verdict());
        return asked.isPresent()
                ? Optional.empty()
                : gate.questions().stream()
                        .filter(question -> gate.answers(question.fact()).stream()
                                .anyMatch(
                                        answer -> !decisions(gate.after(answer)).equals(decisions)))
                        .findFirst();
    }

    /** Whether the gate is open, or held by something that no answer lifts which is still open. */
    public boolean isDecided() {
        return verdict().gate(gate()).isOpen() || !deciding().isEmpty();
    }

    /** What holds the gate whatever is answered. */
    public List<Finding> deciding() {
        return now.gate().deciding();
    }

    /** How many facts are unknown on which what is {@linkplain #about() asked about} rests, and that nobody has called not known. */
    public int left() {
        return now.current().left();
    }

    /** The verdict as of now. */
    public Verdict verdict() {
        return now.gate().held().verdict();
    }

    /** The situation as of now. */
    public Situation situation() {
        return now.situation();
    }

    /** The question has been answered: that is the situation now. */
    public void answered(Situation situation) {
        before.push(now);
        now = point(situation, now.notKnown(), now.pastThen());
    }

    /** Nobody knows the answer: it is not asked again. */
    public void notKnown(InterviewQuestion question) {
        Set<Slot> more = new HashSet<>(now.notKnown());
        more.add(Slot.of(question.fact()));
        before.push(now);
        now = point(now.situation(), Set.copyOf(more), now.pastThen());
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
        List<String> parts = new ArrayList<>();
        if (!before.isEmpty()) {
            Verdict was = before.peek().gate().held().verdict();
            for (Decision decision : Decision.values()) {
                Outcome outcome = verdict().outcome(decision);
                if (outcome != was.outcome(decision)) {
                    parts.add(
                            decision.wireName() + ": " + was.outcome(decision).wireName() + " → " + outcome.wireName());
                }
            }
            String route = verdict().escalation().routeName().orElse("");
            if (!route.equals(was.escalation().routeName().orElse("")) && !route.isEmpty()) {
                parts.add("route: " + route);
            }
            String paused = toPause(verdict());
            if (!paused.equals(toPause(was))) {
                parts.add("to pause: " + (paused.isEmpty() ? "nothing" : paused));
            }
        }
        if (!verdict().gate(gate()).isOpen()) {
            int open = now.gate().held().findings().size();
            parts.add(gate().wireName() + " is held by " + open + (open == 1 ? " finding" : " findings"));
        }
        return String.join(" · ", parts);
    }

    private static String toPause(Verdict verdict) {
        return verdict.pause().categories(PauseAction.PAUSE).stream()
                .map(category -> Phrases.value(category.automation().category()))
                .collect(Collectors.joining(", "));
    }
}
