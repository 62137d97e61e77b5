package dev.holdpoint.analyse;

import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the engine does not let rules conclude together, with where these rules do: there is no verdict then. */
final class Clashes {
    /** The engine has the same three; the other gates always apply. */
    private static final Set<Decision> MAY_NOT_APPLY = Set.of(Decision.START, Decision.HANDOFF, Decision.ROLLBACK);

    private final Translation rules;
    private final Decided decided;
    private final Formulas formulas;
    private final Map<String, Formula> clashes = new LinkedHashMap<>();

    private Clashes(Translation rules, Decided decided) {
        this.rules = rules;
        this.decided = decided;
        this.formulas = rules.formulas();
    }

    /** By what they conclude. */
    static Map<String, Formula> of(Translation rules, Decided decided) {
        Clashes all = new Clashes(rules, decided);
        all.routes();
        all.actions();
        all.applicable();
        return all.clashes;
    }

    private void add(String what, Formula where) {
        if (!where.isFalse()) {
            clashes.merge(what, where, (one, other) -> formulas.or(one, other));
        }
    }

    private void routes() {
        List<Thing> routes = rules.added(Route.class);
        pairs(routes.stream().map(Thing::exists).toList(), "the rules give an incident two routes");
    }

    private void actions() {
        Bounds bounds = rules.space().bounds();
        for (int i = 0; i < Math.max(bounds.categories(), bounds.named()); i++) {
            for (Value.Name category : List.of(new Value.Name(true, i), new Value.Name(false, i))) {
                List<Formula> actions = new ArrayList<>();
                for (PauseAction action : PauseAction.values()) {
                    actions.add(decided.action(category, action));
                }
                pairs(actions, "the rules say that two things are to be done with one category of automation");
            }
        }
    }

    private void pairs(List<Formula> of, String what) {
        for (int one = 0; one < of.size(); one++) {
            for (int other = 0; other < one; other++) {
                add(what, formulas.and(of.get(one), of.get(other)));
            }
        }
    }

    private void applicable() {
        List<Thing> never = rules.added(NotApplicable.class);
        for (Decision gate : Decision.values()) {
            if (!MAY_NOT_APPLY.contains(gate)) {
                add(
                        "the rules say that " + gate.wireName() + " is not applicable, which it never is",
                        none(never, gate));
            }
            for (Thing finding : decided.findings(gate)) {
                Conclusion conclusion = Decided.conclusion(finding);
                List<Formula> unseen = new ArrayList<>(List.of(finding.exists(), decided.blocks(conclusion, gate)));
                for (Decision other : Decision.values()) {
                    if (conclusion.decides(other)) {
                        unseen.add(none(never, other));
                    }
                }
                add(
                        "the rules say that " + gate.wireName() + " is not applicable, and "
                                + conclusion.rule().id() + " holds it shut",
                        formulas.and(unseen));
            }
        }
    }

    /** Where the gate is not applicable. */
    private Formula none(List<Thing> never, Decision gate) {
        List<Formula> any = new ArrayList<>();
        for (Thing thing : never) {
            if (thing.property("gate") instanceof Value.Cases name) {
                any.add(formulas.and(thing.exists(), name.when().getOrDefault(gate.wireName(), formulas.no())));
            }
        }
        return formulas.or(any);
    }
}
