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
import java.util.Optional;
import java.util.function.Function;

/**
 * The corollary of R-1 as formulas over two situations: one with a fact, and the same without it. Filling it in closes no gate, makes
 * nothing mandatory and adds nothing to pause, unless the fact contradicts another or moves what points to a party.
 */
final class FillingIn {
    private final Translation rules;
    private final Decided decided;
    private final Formulas formulas;

    FillingIn(Translation rules, Decided decided) {
        this.rules = rules;
        this.decided = decided;
        this.formulas = rules.formulas();
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
                Function<Atom, Formula> without = without(variable);
                Map<Formula, Formula> done = new HashMap<>();
                Formula bad = formulas.and(
                        given(variable),
                        formulas.not(formulas.replaced(
                                excepted.getOrDefault(variable.path(), formulas.no()), without, done)),
                        worse(without, done),
                        formulas.not(moved(without, done)));
                cases.add(new Property.Case("to fill in " + variable.path(), bad, formulas.yes(), variable.path()));
            }
        }
        return cases;
    }

    /** Where the fact is one that may be filled in alone: to tell of an incident or to list automation is more than one. */
    private Formula given(Variable variable) {
        if (variable.path().equals(Situation.INCIDENT.path())) {
            return formulas.is(variable, 1);
        }
        Formula given = formulas.not(formulas.is(variable, 0));
        return variable.path().equals(Environment.AUTOMATION.path())
                ? formulas.and(given, formulas.is(rules.space().at(Space.entry(Environment.AUTOMATION, 0)), 0))
                : given;
    }

    /** What an atom is in the situation without the fact. */
    private Function<Atom, Formula> without(Variable variable) {
        return atom -> {
            if (atom instanceof Atom.Is is && is.variable().equals(variable)) {
                return formulas.of(is.value() == 0);
            }
            boolean ofIt = atom instanceof Atom.Is is
                    && is.variable().path().startsWith(variable.path() + "#")
                    && is.value() > 0;
            return ofIt ? formulas.no() : formulas.atom(atom);
        };
    }

    private Formula worse(Function<Atom, Formula> without, Map<Formula, Formula> done) {
        List<Formula> any = new ArrayList<>();
        for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.RESUME, Decision.HANDOFF)) {
            any.add(becomes(decided.outcome(gate, Outcome.BLOCKED), without, done));
        }
        any.add(becomes(decided.outcome(Decision.STAGING, Outcome.MANDATORY), without, done));
        for (int i = 0; i < rules.space().bounds().categories(); i++) {
            any.add(becomes(decided.action(new Value.Name(true, i), PauseAction.PAUSE), without, done));
        }
        for (int i = 0; i < rules.space().bounds().named(); i++) {
            any.add(becomes(decided.action(new Value.Name(false, i), PauseAction.PAUSE), without, done));
        }
        return formulas.or(any);
    }

    /** Where it holds with the fact, and not without it. */
    private Formula becomes(Formula formula, Function<Atom, Formula> without, Map<Formula, Formula> done) {
        return formulas.and(formula, formulas.not(formulas.replaced(formula, without, done)));
    }

    /** Where the fact contradicts another, or something points to a party with it and not without it, or the other way round. */
    private Formula moved(Function<Atom, Formula> without, Map<Formula, Formula> done) {
        List<Formula> any = new ArrayList<>();
        for (Thing finding : rules.added(Finding.class)) {
            if (Optional.ofNullable(finding.conclusion())
                    .filter(found -> found.statuses().containsKey(Status.CONTRADICTION))
                    .isPresent()) {
                any.add(becomes(finding.exists(), without, done));
            }
        }
        for (Thing pointer : rules.added(Pointer.class)) {
            any.add(formulas.not(formulas.same(pointer.exists(), formulas.replaced(pointer.exists(), without, done))));
        }
        return formulas.or(any);
    }
}
