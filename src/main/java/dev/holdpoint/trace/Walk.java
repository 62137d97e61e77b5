package dev.holdpoint.trace;

import dev.holdpoint.engine.PolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * Goes through the conditions of one rule, as the rule compiler made them, over everything that was true at the end, and finds the
 * first that nothing got past. The predicates are those that the engine itself runs; only the joining is done again here.
 */
final class Walk {
    private final Collection<?> facts;
    private final List<Condition> elements = new ArrayList<>();
    private int furthest = -1;
    private final List<Blocked> blocked = new ArrayList<>();

    /** One candidate, or the lack of one, and where it was stopped. */
    private record Blocked(int element, Stop.Kind kind, String condition, List<Seen> seen, boolean alone) {}

    private Walk(Rule rule, Collection<?> facts) {
        this.facts = facts;
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition.getType() != Condition.Type.CONSEQUENCE) {
                elements.add(condition);
            }
        }
    }

    /** What stopped the rule; empty where nothing does. */
    static Optional<Stop> stop(Rule rule, Collection<?> facts) {
        Walk walk = new Walk(rule, facts);
        if (walk.element(0, new HashMap<>(), false)) {
            return Optional.empty();
        }
        Blocked first = walk.blocked.get(0);
        List<List<Seen>> seen = new ArrayList<>();
        boolean alone = false;
        StringBuilder condition = new StringBuilder(first.condition());
        for (Blocked candidate : walk.blocked) {
            alone |= candidate.alone();
            if (!candidate.seen().isEmpty() && !seen.contains(candidate.seen())) {
                seen.add(candidate.seen());
            }
            if (condition.indexOf(candidate.condition()) < 0) {
                condition.append(" or ").append(candidate.condition());
            }
        }
        return Optional.of(new Stop(first.element(), first.kind(), condition.toString(), List.copyOf(seen), alone));
    }

    /** The texts of the constraints that a rule puts on objects of that type. */
    static Stream<String> constraints(Rule rule, Class<?> type) {
        return Candidate.patterns(rule.getView())
                .filter(pattern -> Candidate.type(pattern) == type)
                .flatMap(pattern -> Candidate.constraints(pattern).stream())
                .map(Candidate::text);
    }

    /** Whether this element and all behind it hold. Where {@code quiet}, nobody asks why not. */
    private boolean element(int index, Map<Variable<?>, Object> bound, boolean quiet) {
        if (index == elements.size()) {
            return true;
        }
        return condition(elements.get(index), index, bound, quiet);
    }

    private boolean condition(Condition condition, int index, Map<Variable<?>, Object> bound, boolean quiet) {
        return switch (condition.getType()) {
            case PATTERN -> pattern((Pattern<?>) condition, index, bound, quiet);
            case OR -> {
                boolean holds = false;
                for (Condition alternative : condition.getSubConditions()) {
                    holds |= condition(alternative, index, bound, quiet);
                }
                yield holds;
            }
            case EXISTS, NOT -> existential(condition, index, bound, quiet);
            case ACCUMULATE -> element(index + 1, bound, quiet);
            default ->
                throw new PolicyException("a rule has a condition that cannot be traced: " + condition.getType());
        };
    }

    private boolean pattern(Pattern<?> pattern, int index, Map<Variable<?>, Object> bound, boolean quiet) {
        boolean any = false;
        boolean holds = false;
        for (Object candidate : candidates(pattern)) {
            any = true;
            Candidate match = new Candidate(pattern, candidate, bound);
            Optional<SingleConstraint> failed = match.failed();
            if (failed.isEmpty()) {
                holds |= element(index + 1, match.complete(), quiet);
            } else if (!quiet) {
                blocked(index, match, failed.get());
            }
        }
        if (!any && !quiet) {
            String type = Candidate.type(pattern).getSimpleName();
            add(new Blocked(index, Stop.Kind.NOTHING_THERE, type, List.of(), false), 0);
        }
        return holds;
    }

    private void blocked(int index, Candidate match, SingleConstraint failed) {
        boolean alone = match.holdsBut(failed) && element(index + 1, match.complete(), true);
        String text = Candidate.text(failed);
        List<Seen> seen = Looked.at(text, match.object(), match.variables());
        add(new Blocked(index, Stop.Kind.DOES_NOT_HOLD, text, seen, alone), match.position(failed));
    }

    private boolean existential(Condition condition, int index, Map<Variable<?>, Object> bound, boolean quiet) {
        Pattern<?> pattern = (Pattern<?>) condition.getSubConditions().get(0);
        List<Seen> matching = new ArrayList<>();
        for (Object candidate : candidates(pattern)) {
            if (new Candidate(pattern, candidate, bound).failed().isEmpty()) {
                matching.add(Looked.whole(candidate));
            }
        }
        boolean wanted = condition.getType() == Condition.Type.EXISTS;
        if (wanted != matching.isEmpty()) {
            return element(index + 1, bound, quiet);
        }
        if (!quiet) {
            boolean alone = element(index + 1, bound, true);
            String text = text(pattern);
            Stop.Kind kind = wanted ? Stop.Kind.NOTHING_THERE : Stop.Kind.IS_THERE;
            add(new Blocked(index, kind, text, matching, alone), 0);
        }
        return false;
    }

    private static String text(Pattern<?> pattern) {
        List<String> constraints =
                Candidate.constraints(pattern).stream().map(Candidate::text).toList();
        return Candidate.type(pattern).getSimpleName()
                + (constraints.isEmpty() ? "()" : "( " + String.join(", ", constraints) + " )");
    }

    private List<Object> candidates(Pattern<?> pattern) {
        List<Object> candidates = new ArrayList<>(facts);
        candidates.removeIf(fact -> !Candidate.type(pattern).isInstance(fact));
        return candidates;
    }

    /** Keeps what came furthest: the element first, then the constraint within it. */
    private void add(Blocked stopped, int constraint) {
        int position = stopped.element() * 1_000 + constraint;
        if (position > furthest) {
            blocked.clear();
            furthest = position;
        }
        if (position == furthest) {
            blocked.add(stopped);
        }
    }
}
