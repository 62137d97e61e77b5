package dev.holdpoint.analyse;

import dev.holdpoint.derived.CategoryAction;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How each decision comes out, as formulas: the same fold over what the rules conclude as a verdict is. */
final class Decided {
    private final List<Thing> findings;
    private final List<Thing> notApplicable;
    private final List<Thing> actions;
    private final List<Thing> routes;
    private final Map<Decision, Map<Outcome, Formula>> outcomes = new EnumMap<>(Decision.class);

    Decided(Translation rules) {
        this.findings = rules.added(Finding.class);
        this.notApplicable = rules.added(NotApplicable.class);
        this.actions = rules.added(CategoryAction.class);
        this.routes = rules.added(Route.class);
        staging();
        pause();
        for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.RESUME, Decision.HANDOFF)) {
            gate(gate, Outcome.OPEN, Outcome.BLOCKED);
        }
        gate(Decision.ROLLBACK, Outcome.READY, Outcome.NOT_READY);
        escalation();
    }

    /** Where the decision comes out so. */
    Formula outcome(Decision decision, Outcome outcome) {
        return outcomes(decision).getOrDefault(outcome, Formula.NO);
    }

    /** The outcomes that a decision can have, each with where it has it. */
    Map<Outcome, Formula> outcomes(Decision decision) {
        return Objects.requireNonNull(outcomes.get(decision));
    }

    /** What the rules conclude that stands on that decision. */
    List<Thing> findings(Decision decision) {
        return findings.stream()
                .filter(thing -> conclusion(thing).decides(decision))
                .toList();
    }

    static Conclusion conclusion(Thing finding) {
        return Objects.requireNonNull(finding.conclusion());
    }

    /** Where that is to be done with the category. */
    Formula action(Value.Name category, PauseAction action) {
        return Formula.any(actions, todo -> isAbout(todo, category) ? todo.has("action", action) : Formula.NO);
    }

    private static boolean isAbout(Thing action, Value.Name category) {
        return action.property("automation") instanceof Thing automation
                && automation.property("name") instanceof Value.Cases name
                && name.when().containsKey(category);
    }

    /** Where the case goes to the party. */
    Formula party(Party party) {
        return Formula.any(
                findings(Decision.ESCALATION),
                finding -> finding.exists().and(conclusion(finding).party().getOrDefault(party, Formula.NO)));
    }

    /** Where the incident is routed to that party alone. */
    Formula route(Party party) {
        return Formula.any(
                routes,
                route -> route.property("parties") instanceof Value.Elements parties
                        ? route.exists().and(clear(route), parties.in().getOrDefault(party, Formula.NO))
                        : Formula.NO);
    }

    /** Where the way of the incident is not clear. */
    Formula unclear() {
        return Formula.any(routes, route -> route.exists().and(clear(route).not()));
    }

    private static Formula clear(Thing route) {
        return (Formula) route.property("clear");
    }

    /** Where the rules say that the gate is not applicable. */
    Formula notApplicable(Decision gate) {
        return Formula.any(notApplicable, thing -> thing.has("gate", gate.wireName()));
    }

    private void staging() {
        Formula mandatory = Formula.any(
                findings(Decision.STAGING),
                finding -> finding.exists().and(conclusion(finding).reasonForStaging()));
        put(Decision.STAGING, Outcome.MANDATORY, mandatory);
        put(Decision.STAGING, Outcome.RECOMMENDED, mandatory.not());
    }

    private void pause() {
        Formula any = Formula.any(actions, action -> action.has("action", PauseAction.PAUSE));
        Formula unlisted = Formula.any(findings(Decision.PAUSE).stream()
                .filter(finding -> !conclusion(finding).isPausing())
                .map(Thing::exists)
                .toList());
        put(Decision.PAUSE, Outcome.PAUSE, any);
        put(Decision.PAUSE, Outcome.UNKNOWN, any.not().and(unlisted));
        put(Decision.PAUSE, Outcome.NONE, any.not().and(unlisted.not()));
    }

    private void gate(Decision gate, Outcome open, Outcome shut) {
        List<Formula> blocking = findings(gate).stream()
                .map(finding -> finding.exists().and(conclusion(finding).blocks(gate)))
                .toList();
        Formula applies = notApplicable(gate).not();
        Formula blocked = Formula.any(blocking);
        put(gate, open, applies.and(blocked.not()));
        put(gate, shut, applies.and(blocked));
        put(gate, Outcome.NOT_APPLICABLE, applies.not());
    }

    private void escalation() {
        Formula any = Formula.any(List.of(Party.values()), this::party);
        put(Decision.ESCALATION, Outcome.ESCALATE, any);
        put(Decision.ESCALATION, Outcome.NONE, any.not());
    }

    /** In the order of the outcomes, so that the same rules give the same formulas in the same order. */
    private void put(Decision decision, Outcome outcome, Formula when) {
        outcomes.computeIfAbsent(decision, key -> new EnumMap<>(Outcome.class)).put(outcome, when);
    }
}
