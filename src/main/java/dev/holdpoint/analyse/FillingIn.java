package dev.holdpoint.analyse;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Pointer;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The corollary of R-1 as formulas over two situations: one with a fact, and the same without it. Filling it in closes no gate, makes
 * nothing mandatory and adds nothing to pause, unless the fact contradicts another or moves what points to a party.
 */
final class FillingIn {
    private final Translation rules;
    private final Decided decided;

    FillingIn(Translation rules, Decided decided) {
        this.rules = rules;
        this.decided = decided;
    }

    /**
     * For each fact, where filling it in is bad news.
     *
     * @param excepted where the corollary does not speak of a fact, by its path
     */
    List<Property.Case> cases(Map<String, Formula> excepted) {
        List<Property.Case> cases = new ArrayList<>();
        for (Variable variable : rules.space().variables()) {
            boolean part = variable.path().contains("#") || variable.path().endsWith("]");
            if (!part) {
                Map<Formula, Formula> done = new HashMap<>();
                UnaryOperator<Formula> before = formula -> formula.replaced(atom -> without(variable, atom), done);
                Formula bad = given(variable)
                        .and(
                                before.apply(excepted.getOrDefault(variable.path(), Formula.NO))
                                        .not(),
                                worse(before),
                                moved(before).not());
                cases.add(new Property.Case("to fill in " + variable.path(), bad, Formula.YES, variable.path()));
            }
        }
        return cases;
    }

    /** Where the fact is one that may be filled in alone: to tell of an incident or to list automation is more than one. */
    private Formula given(Variable variable) {
        if (variable.path().equals(Situation.INCIDENT.path())) {
            return variable.is(1);
        }
        Formula given = variable.is(0).not();
        return variable.path().equals(Environment.AUTOMATION.path())
                ? given.and(
                        rules.space().at(Space.entry(Environment.AUTOMATION, 0)).is(0))
                : given;
    }

    /** What an atom is in the situation without the fact. */
    private Formula without(Variable variable, Atom atom) {
        if (atom instanceof Atom.Is is && is.variable().equals(variable)) {
            return Formula.of(is.value() == 0);
        }
        boolean ofIt =
                atom instanceof Atom.Is is && is.variable().path().startsWith(variable.path() + "#") && is.value() > 0;
        return ofIt ? Formula.NO : rules.space().formulas().atom(atom);
    }

    /** @param before what a formula is in the situation without the fact */
    private Formula worse(UnaryOperator<Formula> before) {
        List<Formula> bad = new ArrayList<>();
        for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.RESUME, Decision.HANDOFF)) {
            bad.add(decided.outcome(gate, Outcome.BLOCKED));
        }
        bad.add(decided.outcome(Decision.STAGING, Outcome.MANDATORY));
        rules.space().names().forEach(name -> bad.add(decided.action(name, PauseAction.PAUSE)));
        return Formula.any(bad, formula -> becomes(formula, before));
    }

    /** Where it holds with the fact, and not without it. */
    private static Formula becomes(Formula formula, UnaryOperator<Formula> before) {
        return formula.and(before.apply(formula).not());
    }

    /** Where the fact contradicts another, or something points to a party with it and not without it, or the other way round. */
    private Formula moved(UnaryOperator<Formula> before) {
        List<Formula> any = new ArrayList<>();
        for (Thing finding : rules.added(Finding.class)) {
            if (Decided.conclusion(finding).statuses().containsKey(Status.CONTRADICTION)) {
                any.add(becomes(finding.exists(), before));
            }
        }
        for (Thing pointer : rules.added(Pointer.class)) {
            any.add(pointer.exists().same(before.apply(pointer.exists())).not());
        }
        return Formula.any(any);
    }
}
