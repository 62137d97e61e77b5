package dev.holdpoint.analyse;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for small situations in which a formula holds, and lets none out that the engine has not confirmed. */
final class ExampleSearch {
    private final Solver solver;
    private final Space space;
    private final List<Side> sides;

    /** Rules as formulas, and the engine that has to say the same. */
    record Side(Translation rules, Decided decided, Agreement agreement, PolicyChecker checker) {
        static Side of(List<ParsedRule> rules, Space space, PolicyChecker checker) {
            Translation translation = new Translation(rules, space);
            Decided decided = new Decided(translation);
            return new Side(translation, decided, new Agreement(translation, decided), checker);
        }

        /** What can be seen of a decision. */
        Map<String, Formula> observed(Decision decision) {
            return agreement.observed().of(decision);
        }
    }

    ExampleSearch(Solver solver, List<Side> sides) {
        this.solver = solver;
        this.space = solver.space();
        this.sides = sides;
    }

    /**
     * That every rule has one meaning, and none makes the engine fail; and that formulas and engine agree where each rule fires.
     *
     * @throws Untranslated if a rule has no one meaning
     * @throws DisagreementException if they do not agree
     */
    void sound() {
        sides.forEach(this::sound);
        sides.forEach(side -> seen(side.rules()));
    }

    /** Every rule that can fire is seen to fire once, where formulas and engine agree on everything. */
    private void seen(Translation rules) {
        for (ParsedRule rule : rules.rules()) {
            Formula where = rules.fired(rule.id()).where();
            if (!where.isFalse() && solver.firstSeen(where)) {
                solver.find(where).ifPresent(solution -> confirmed(solution, where.and(space.wellFormed())));
            }
        }
    }

    private void sound(Side side) {
        Translation rules = side.rules();
        side.agreement().clashes().forEach((what, where) -> {
            if (!never(where)) {
                throw new Untranslated(what + " in some situation");
            }
        });
        rules.failing().forEach((rule, where) -> {
            if (solver.find(where).isPresent()) {
                throw new Untranslated(place(rules, rule) + ": this rule may make the engine fail in some situation");
            }
        });
        rules.unsettled().forEach((rule, where) -> {
            if (solver.find(where).isPresent()) {
                throw new Untranslated(place(rules, rule)
                        + ": what this rule says hangs on the order in which rules fire: it asks what is not there, or all"
                        + " that is, before all of it can be there");
            }
        });
    }

    private static String place(Translation rules, String rule) {
        return rules.rule(rule).map(parsed -> parsed.text().place()).orElse(rule);
    }

    /** Whether there is no such situation within the bounds. @throws UndecidedException if the solver does not say */
    boolean never(Formula formula) {
        return formula.isFalse() || solver.find(formula).isEmpty();
    }

    /**
     * The smallest situation in which it holds, or a small one; empty where there is none.
     *
     * @param filledIn a fact without which the engine has to agree as well; empty for none
     * @throws DisagreementException if formulas and engine disagree on it
     */
    Optional<Found> smallest(Formula wanted, String filledIn) {
        if (wanted.isFalse()) {
            return Optional.empty();
        }
        Optional<Solution> solution = solver.find(wanted);
        if (solution.isEmpty()) {
            return Optional.empty();
        }
        Formula all = wanted.and(space.wellFormed());
        Solution small = shrunk(all, solution.get());
        boolean smallest = size(small) == 0;
        try {
            while (!smallest) {
                Optional<Solution> smaller = solver.find(wanted, size(small) - 1);
                smallest = smaller.isEmpty();
                small = smaller.isEmpty() ? small : shrunk(all, smaller.get());
            }
        } catch (UndecidedException e) {
            // none of its facts can be left out all the same
        }
        Situation situation = confirmed(small, all);
        if (!filledIn.isEmpty()) {
            confirmed(without(small, filledIn), Formula.YES);
        }
        return Optional.of(new Found(situation, SituationText.of(situation), size(small), smallest));
    }

    /**
     * A situation in which it holds, whatever its size; empty where there is none.
     *
     * @throws DisagreementException if formulas and engine disagree on it
     */
    Optional<Situation> any(Formula wanted) {
        if (wanted.isFalse()) {
            return Optional.empty();
        }
        return solver.find(wanted).map(solution -> confirmed(solution, wanted.and(space.wellFormed())));
    }

    /** The situation, read back from its file. */
    private Situation confirmed(Solution solution, Formula wanted) {
        String text = SituationText.of(Making.situation(space, solution));
        Situation situation = SituationReader.standard().read(text, "counterexample.yaml");
        Point point = Point.of(space, situation, Making.secrets(space, solution.values()));
        if (!Evaluation.holds(wanted, point)) {
            throw new DisagreementException("it is not what was asked for once it is written");
        }
        for (Side side : sides) {
            side.agreement()
                    .broken(side.checker(), situation, Making.secrets(space, solution.values()))
                    .ifPresent(what -> {
                        throw new DisagreementException(what);
                    });
        }
        return situation;
    }

    private Solution without(Solution solution, String path) {
        List<Integer> values = new ArrayList<>(solution.values());
        for (Variable variable : space.variables()) {
            if (variable.path().equals(path) || variable.path().startsWith(path + "#")) {
                values.set(variable.index(), 0);
            }
        }
        return new Solution(List.copyOf(values), solution.times(), solution.versions());
    }

    private static int size(Solution solution) {
        int size = 0;
        for (int value : solution.values()) {
            size += value == 0 ? 0 : 1;
        }
        return size;
    }

    /** Leaves out one fact after another that need not be there. */
    private Solution shrunk(Formula wanted, Solution solution) {
        Evaluation evaluation = new Evaluation(List.of(wanted));
        Point point = Point.of(space, Making.situation(space, solution), Making.secrets(space, solution.values()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Variable variable : space.variables()) {
                if (point.value(variable) != 0) {
                    Point less = point.with(variable, 0);
                    if (evaluation.at(less).get(wanted.number())) {
                        point = less;
                        changed = true;
                    }
                }
            }
        }
        return new Solution(point.values(), solution.times(), solution.versions());
    }
}
