package dev.holdpoint.analyse;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rules to hold many others against, each with one rule another: what diff finds, without working out what they have in common again. */
public final class Original implements AutoCloseable {
    private final List<ParsedRule> rules;
    private final Solver solver;
    private final ExampleSearch.Side side;

    public Original(List<ParsedRule> rules, PolicyChecker checker) {
        this.rules = rules;
        this.solver = new Solver(Bounds.of(rules));
        this.side = ExampleSearch.Side.of(rules, solver.space(), checker);
        new ExampleSearch(solver, List.of(side)).sound();
    }

    /**
     * The decisions that differ where that rule is another, each with a situation that both engines confirm; the others are proved to be
     * the same.
     *
     * @param changed the rule; empty where it is gone
     * @throws Untranslated if diff would not say
     */
    public Map<Decision, Situation> apart(String id, Optional<ParsedRule> changed, PolicyChecker checker) {
        List<ParsedRule> others = new ArrayList<>();
        rules.forEach(rule -> (rule.id().equals(id) ? changed : Optional.of(rule)).ifPresent(others::add));
        if (!Bounds.of(others).equals(solver.space().bounds())) {
            throw new IllegalArgumentException("other bounds: " + id);
        }
        return new Differences(solver, side, ExampleSearch.Side.of(others, solver.space(), checker), List.of()).apart();
    }

    /** What can be seen of a verdict, a line each. */
    public static Set<String> seen(Verdict verdict) {
        return Observed.in(verdict);
    }

    /** The decisions of which lines speak that only one of two verdicts has. */
    public static Set<Decision> differ(Set<String> one, Set<String> other) {
        Set<Decision> differ = EnumSet.noneOf(Decision.class);
        if (one.equals(other)) {
            return differ;
        }
        for (Decision decision : Decision.values()) {
            String start = decision.wireName() + ": ";
            Predicate<String> about = line -> line.startsWith(start);
            if (!one.stream()
                    .filter(about)
                    .toList()
                    .equals(other.stream().filter(about).toList())) {
                differ.add(decision);
            }
        }
        return differ;
    }

    @Override
    public void close() {
        solver.close();
    }
}
