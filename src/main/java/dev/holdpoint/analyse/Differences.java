package dev.holdpoint.analyse;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a change of rules changes: as text, and in what the rules say of all situations within bounds. What is called the same is so in
 * outcome, in findings by rule, status, clauses, facts, remedies, category and party, and in what is to be done with each category; how
 * often a verdict has the same finding, and its wording, are not looked at. Not thread-safe.
 */
public final class Differences implements AutoCloseable {
    private final PolicyChecker before;
    private final PolicyChecker after;
    private final List<Change> changes;
    private final Formulas formulas = new Formulas();
    private final Translation old;
    private final Translation young;
    private final Decided oldDecided;
    private final Decided youngDecided;
    private final Search search;

    private Differences(Policies oldPolicy, PolicyChecker before, Policies newPolicy, PolicyChecker after) {
        this.before = before;
        this.after = after;
        this.changes = Changes.between(oldPolicy, newPolicy);
        List<ParsedRule> oldRules = parsed(oldPolicy);
        List<ParsedRule> newRules = parsed(newPolicy);
        Space space = new Space(
                Bounds.of(Stream.concat(oldRules.stream(), newRules.stream()).toList()));
        this.old = new Translation(oldRules, formulas, space);
        this.young = new Translation(newRules, formulas, space);
        this.oldDecided = new Decided(old);
        this.youngDecided = new Decided(young);
        this.search = new Search(
                formulas,
                space,
                List.of(Search.Side.of(old, oldDecided, before), Search.Side.of(young, youngDecided, after)));
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
        Differences differences = new Differences(old, before, young, after);
        try {
            differences.search.sound();
            return differences;
        } catch (RuntimeException e) {
            differences.close();
            throw e;
        }
    }

    /** The bounds within which everything is looked at. */
    public Bounds bounds() {
        return old.space().bounds();
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
            List<Formula> outcomes = new ArrayList<>();
            for (Map.Entry<Outcome, Formula> outcome :
                    oldDecided.outcomes(decision).entrySet()) {
                outcomes.add(differ(outcome.getValue(), youngDecided.outcome(decision, outcome.getKey())));
            }
            Optional<Found> other = search.smallest(formulas.or(outcomes), "");
            if (other.isPresent()) {
                return new Difference(
                        decision, Difference.Answer.OTHER_OUTCOME, Optional.of(example(decision, other.get())));
            }
            Optional<Found> finding = search.smallest(differ(decision), "");
            return finding.isPresent()
                    ? new Difference(
                            decision, Difference.Answer.OTHER_FINDINGS, Optional.of(example(decision, finding.get())))
                    : new Difference(decision, Difference.Answer.SAME, Optional.empty());
        } catch (UndecidedException e) {
            return new Difference(decision, Difference.Answer.UNDECIDED, Optional.empty());
        }
    }

    private Formula differ(Formula one, Formula other) {
        return one.equals(other) ? formulas.no() : formulas.not(formulas.same(one, other));
    }

    /** Where anything of the decision differs. */
    private Formula differ(Decision decision) {
        Map<String, Formula> was = new Observed(old, oldDecided).of(decision);
        Map<String, Formula> is = new Observed(young, youngDecided).of(decision);
        Set<String> lines = new LinkedHashSet<>(was.keySet());
        lines.addAll(is.keySet());
        List<Formula> any = new ArrayList<>();
        for (String line : lines) {
            any.add(differ(was.getOrDefault(line, formulas.no()), is.getOrDefault(line, formulas.no())));
        }
        return formulas.or(any);
    }

    private Difference.Example example(Decision decision, Found found) {
        Verdict was = before.check(found.situation());
        Verdict is = after.check(found.situation());
        Set<String> gone = lines(decision, was);
        Set<String> added = lines(decision, is);
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

    private static Set<String> lines(Decision decision, Verdict verdict) {
        Set<String> lines = new TreeSet<>();
        String start = decision.wireName() + ": ";
        for (String line : Observed.in(verdict)) {
            if (line.startsWith(start)) {
                lines.add(line.substring(start.length()));
            }
        }
        return lines;
    }

    /** The changed rules that fire under one policy alone; all changed rules where none does. */
    private List<String> doers(Situation situation) {
        Set<String> one = before.firedRules(situation);
        Set<String> other = after.firedRules(situation);
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
        return before.check(situation);
    }

    Verdict after(Situation situation) {
        return after.check(situation);
    }

    @Override
    public void close() {
        search.close();
    }
}
