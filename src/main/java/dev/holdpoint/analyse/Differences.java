package dev.holdpoint.analyse;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a change of rules changes: as text, and in what the rules say of all situations within bounds. What is called the same is so in
 * outcome, in each finding as a whole (rule, status, clauses, facts in their order, remedies, category and party), and in what is to be
 * done with each category; how often a verdict has the same finding, or a finding the same fact, its wording, and what a report says was
 * taken for granted, are not looked at. Not thread-safe.
 */
public final class Differences implements AutoCloseable {
    private final Solver solver;
    private final ExampleSearch.Side old;
    private final ExampleSearch.Side young;
    private final List<Change> changes;
    private final ExampleSearch search;

    Differences(Solver solver, ExampleSearch.Side old, ExampleSearch.Side young, List<Change> changes) {
        this.solver = solver;
        this.old = old;
        this.young = young;
        this.changes = changes;
        this.search = new ExampleSearch(solver, List.of(old, young));
    }

    private static List<ParsedRule> parsed(Policies policy) {
        return SubsetCheck.parsed(policy.files(), policy.book().register().ids());
    }

    /**
     * Between two policies, each with what runs it.
     *
     * @throws Untranslated if a rule of either says something that is not translated
     */
    public static Differences between(Policies old, PolicyChecker before, Policies young, PolicyChecker after) {
        return between(old, before, young, after, Optional.empty());
    }

    /** The same within other bounds. */
    static Differences between(
            Policies old, PolicyChecker before, Policies young, PolicyChecker after, Optional<Bounds> bounds) {
        List<ParsedRule> oldRules = parsed(old);
        List<ParsedRule> newRules = parsed(young);
        Solver solver = new Solver(bounds.orElseGet(() ->
                Bounds.of(Stream.concat(oldRules.stream(), newRules.stream()).toList())));
        try {
            Differences differences = new Differences(
                    solver,
                    ExampleSearch.Side.of(oldRules, solver.space(), before),
                    ExampleSearch.Side.of(newRules, solver.space(), after),
                    TextChanges.between(old, young));
            differences.search.sound();
            return differences;
        } catch (RuntimeException e) {
            solver.close();
            throw e;
        }
    }

    /** The bounds within which everything is looked at. */
    public Bounds bounds() {
        return solver.space().bounds();
    }

    /** What differs as text. */
    public List<Change> changes() {
        return changes;
    }

    /** What that means, for each decision. @throws DisagreementException if formulas and engine disagree */
    public List<Difference> meaning() {
        List<Difference> meaning = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            meaning.add(of(decision));
        }
        return List.copyOf(meaning);
    }

    private Difference of(Decision decision) {
        try {
            Optional<Found> other = search.smallest(otherOutcome(decision), "");
            if (other.isPresent()) {
                return new Difference(
                        decision, Difference.Answer.OTHER_OUTCOME, Optional.of(example(decision, other.get())));
            }
            Optional<Found> finding = search.smallest(other(decision), "");
            return finding.isPresent()
                    ? new Difference(
                            decision, Difference.Answer.OTHER_FINDINGS, Optional.of(example(decision, finding.get())))
                    : new Difference(decision, Difference.Answer.SAME, Optional.empty());
        } catch (UndecidedException e) {
            return new Difference(decision, Difference.Answer.UNDECIDED, Optional.empty());
        }
    }

    /** Where the decision comes out otherwise. */
    private Formula otherOutcome(Decision decision) {
        List<Formula> any = new ArrayList<>();
        old.decided()
                .outcomes(decision)
                .forEach((outcome, when) -> any.add(differ(when, young.decided().outcome(decision, outcome))));
        return Formula.any(any);
    }

    /** Where anything of the decision differs. */
    private Formula other(Decision decision) {
        Map<String, Formula> was = old.observed(decision);
        Map<String, Formula> is = young.observed(decision);
        Set<String> lines = new LinkedHashSet<>(was.keySet());
        lines.addAll(is.keySet());
        List<Formula> any = new ArrayList<>();
        for (String line : lines) {
            any.add(differ(was.getOrDefault(line, Formula.NO), is.getOrDefault(line, Formula.NO)));
        }
        any.add(Alike.differ(decision, old.decided(), young.decided()));
        return Formula.any(any);
    }

    private static Formula differ(Formula one, Formula other) {
        return one.equals(other) ? Formula.NO : one.same(other).not();
    }

    /** The decisions that differ somewhere, each with a situation that both engines confirm, of whatever size. */
    Map<Decision, Situation> apart() {
        search.sound();
        Map<Decision, Situation> apart = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            search.any(other(decision)).ifPresent(situation -> {
                if (lines(decision, Observed.whole(before(situation)))
                        .equals(lines(decision, Observed.whole(after(situation))))) {
                    throw new DisagreementException("the engines say the same of it");
                }
                apart.put(decision, situation);
            });
        }
        return apart;
    }

    private Difference.Example example(Decision decision, Found found) {
        Verdict was = before(found.situation());
        Verdict is = after(found.situation());
        Set<String> gone = lines(decision, Observed.in(was));
        Set<String> added = lines(decision, Observed.in(is));
        if (gone.equals(added)) {
            // what differs is which of it goes together
            gone = lines(decision, Observed.whole(was));
            added = lines(decision, Observed.whole(is));
        }
        Set<String> both = new TreeSet<>(gone);
        both.retainAll(added);
        gone.removeAll(both);
        added.removeAll(both);
        if (gone.isEmpty() && added.isEmpty()) {
            throw new DisagreementException("the engines say the same of it");
        }
        return new Difference.Example(
                found.text(),
                found.facts(),
                found.smallest(),
                was,
                is,
                List.copyOf(gone),
                List.copyOf(added),
                doers(found.situation()));
    }

    private static Set<String> lines(Decision decision, Set<String> seen) {
        Set<String> lines = new TreeSet<>();
        String start = decision.wireName() + ": ";
        for (String line : seen) {
            if (line.startsWith(start)) {
                lines.add(line.substring(start.length()));
            }
        }
        return lines;
    }

    /** The changed rules that fire under one policy alone; all changed rules where none does. */
    private List<String> doers(Situation situation) {
        Set<String> one = old.checker().firedRules(situation);
        Set<String> other = young.checker().firedRules(situation);
        List<String> changed = changes.stream()
                .map(Change::what)
                .filter(what -> what.startsWith("rule "))
                .map(what -> what.substring("rule ".length()))
                .toList();
        List<String> doing = changed.stream()
                .filter(rule -> one.contains(rule) != other.contains(rule))
                .toList();
        List<String> firing = changed.stream().filter(other::contains).toList();
        return !doing.isEmpty() ? doing : firing.isEmpty() ? changed : firing;
    }

    /** What the change does to situations, none yet. */
    public Effect effect() {
        return new Effect(this);
    }

    Verdict before(Situation situation) {
        return old.checker().check(situation);
    }

    Verdict after(Situation situation) {
        return young.checker().check(situation);
    }

    @Override
    public void close() {
        solver.close();
    }
}
