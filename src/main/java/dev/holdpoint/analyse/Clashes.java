package dev.holdpoint.analyse;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Map<String, Formula> clashes = new LinkedHashMap<>();

    private Clashes(Translation rules, Decided decided) {
        this.rules = rules;
        this.decided = decided;
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
            clashes.merge(what, where, Formula::or);
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
                List<Formula> actions = Arrays.stream(PauseAction.values())
                        .map(action -> decided.action(category, action))
                        .toList();
                pairs(actions, "the rules say that two things are to be done with one category of automation");
            }
        }
    }

    private void pairs(List<Formula> of, String what) {
        for (int one = 0; one < of.size(); one++) {
            for (int other = 0; other < one; other++) {
                add(what, of.get(one).and(of.get(other)));
            }
        }
    }

    private void applicable() {
        for (Decision gate : Decision.values()) {
            String notApplicable = "the rules say that " + gate.wireName() + " is not applicable, ";
            if (!MAY_NOT_APPLY.contains(gate)) {
                add(notApplicable + "which it never is", decided.notApplicable(gate));
            }
            for (Thing finding : decided.findings(gate)) {
                Conclusion conclusion = Decided.conclusion(finding);
                List<Formula> unseen = new ArrayList<>(List.of(finding.exists(), conclusion.blocks(gate)));
                for (Decision other : Decision.values()) {
                    if (conclusion.decides(other)) {
                        unseen.add(decided.notApplicable(other));
                    }
                }
                add(notApplicable + "and " + conclusion.rule().id() + " holds it shut", Formula.all(unseen));
            }
        }
    }
}
