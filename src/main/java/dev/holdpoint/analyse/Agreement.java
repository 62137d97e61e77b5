package dev.holdpoint.analyse;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds what the formulas say of one situation against what the engine says: which rules fire, how each decision comes out, and each
 * finding with its status, clauses, facts, remedies, category and party.
 */
public final class Agreement {
    private final Translation rules;
    private final Observed observed;
    private final Decided decided;
    private final Map<String, Formula> clashes;
    private final Evaluation evaluation;

    Agreement(Translation rules, Decided decided) {
        this.rules = rules;
        this.decided = decided;
        this.observed = new Observed(rules, decided);
        this.clashes = Clashes.of(rules, decided);
        List<Formula> wanted = new ArrayList<>(observed.all());
        for (ParsedRule rule : rules.rules()) {
            wanted.add(rules.fired(rule.id()).where());
        }
        for (Decision decision : Decision.values()) {
            wanted.addAll(decided.outcomes(decision).values());
        }
        wanted.addAll(rules.failing().values());
        wanted.addAll(rules.unsettled().values());
        wanted.addAll(clashes.values());
        this.evaluation = new Evaluation(wanted);
    }

    /** What can be seen of a verdict by these rules. */
    Observed observed() {
        return observed;
    }

    /** What the rules must not conclude together, with where they do. */
    Map<String, Formula> clashes() {
        return clashes;
    }

    /** Of the rules of a policy, over lists of those lengths. @throws Untranslated if a rule cannot be translated */
    public static Agreement of(List<ParsedRule> rules, Bounds bounds) {
        Translation translation = new Translation(rules, new Space(bounds));
        return new Agreement(translation, new Decided(translation));
    }

    /**
     * Where the two disagree; empty where they do not.
     *
     * @param secrets the kinds that the scanner finds in the situation
     * @throws IllegalArgumentException if its lists are longer than the bounds
     */
    public Optional<String> broken(PolicyChecker checker, Situation situation, Set<SecretKind> secrets) {
        return said(checker, situation, secrets).or(() -> {
            BitSet holds = evaluation.at(Point.of(rules.space(), situation, secrets));
            Set<String> firing = new TreeSet<>();
            for (ParsedRule rule : rules.rules()) {
                if (holds.get(rules.fired(rule.id()).where().number())) {
                    firing.add(rule.id());
                }
            }
            return difference("rules that fire", firing, checker.firedRules(situation));
        });
    }

    /**
     * The same of the verdict alone, without the rules that only work something out for others: several times as fast.
     *
     * @param secrets the kinds that the scanner finds in the situation
     * @throws IllegalArgumentException if its lists are longer than the bounds
     */
    public Optional<String> said(PolicyChecker checker, Situation situation, Set<SecretKind> secrets) {
        BitSet holds = evaluation.at(Point.of(rules.space(), situation, secrets));
        Verdict verdict = checker.check(situation);
        return difference("rules that fail", Observed.there(rules.failing(), holds), Set.of())
                .or(() -> difference("rules whose order matters", Observed.there(rules.unsettled(), holds), Set.of()))
                .or(() -> difference("conclusions that do not go together", Observed.there(clashes, holds), Set.of()))
                .or(() -> difference("outcomes", outcomes(holds), outcomes(verdict)))
                .or(() -> difference("findings", observed.at(holds), Observed.in(verdict)));
    }

    private Set<String> outcomes(BitSet holds) {
        Set<String> outcomes = new TreeSet<>();
        for (Decision decision : Decision.values()) {
            for (Map.Entry<Outcome, Formula> outcome :
                    decided.outcomes(decision).entrySet()) {
                if (holds.get(outcome.getValue().number())) {
                    outcomes.add(decision.wireName() + ": " + outcome.getKey().wireName());
                }
            }
        }
        return outcomes;
    }

    private static Set<String> outcomes(Verdict verdict) {
        Set<String> outcomes = new TreeSet<>();
        for (Decision decision : Decision.values()) {
            outcomes.add(decision.wireName() + ": " + verdict.outcome(decision).wireName());
        }
        return outcomes;
    }

    private static Optional<String> difference(String what, Set<String> formulas, Set<String> engine) {
        Set<String> more = new TreeSet<>(formulas);
        more.removeAll(engine);
        Set<String> less = new TreeSet<>(engine);
        less.removeAll(formulas);
        return more.isEmpty() && less.isEmpty()
                ? Optional.empty()
                : Optional.of(what + ": the formulas alone say " + more + ", the engine alone says " + less);
    }
}
