package dev.holdpoint.analyse;

import dev.holdpoint.derived.CategoryAction;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How each decision comes out, as formulas: the same fold over what the rules conclude as a verdict is. */
final class Decided {
    private final Formulas formulas;
    private final Asked asked;
    private final List<Thing> findings;
    private final List<Thing> notApplicable;
    private final List<Thing> actions;
    private final List<Thing> routes;
    private final Map<Decision, Map<Outcome, Formula>> outcomes = new EnumMap<>(Decision.class);

    Decided(Translation rules) {
        this.formulas = rules.formulas();
        this.asked = rules.asked();
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
        return outcomes(decision).getOrDefault(outcome, formulas.no());
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

    /** Where a finding holds the gate shut, if it is concluded. */
    Formula blocks(Conclusion finding, Decision gate) {
        return asked.blocks(finding, gate);
    }

    static Conclusion conclusion(Thing finding) {
        return Objects.requireNonNull(finding.conclusion());
    }

    /** Where that is to be done with the category. */
    Formula action(Value.Name category, PauseAction action) {
        List<Formula> any = new ArrayList<>();
        for (Thing thing : actions) {
            boolean about = thing.property("automation") instanceof Value.One one
                    && one.thing().property("name") instanceof Value.Cases name
                    && name.when().containsKey(category);
            if (about && thing.property("action") instanceof Value.Cases todo) {
                any.add(formulas.and(thing.exists(), todo.when().getOrDefault(action, formulas.no())));
            }
        }
        return formulas.or(any);
    }

    /** Where the case goes to the party. */
    Formula party(Party party) {
        List<Formula> any = new ArrayList<>();
        for (Thing thing : findings(Decision.ESCALATION)) {
            any.add(formulas.and(thing.exists(), conclusion(thing).party().getOrDefault(party, formulas.no())));
        }
        return formulas.or(any);
    }

    /** Where the incident is routed to that party alone. */
    Formula route(Party party) {
        List<Formula> any = new ArrayList<>();
        for (Thing route : routes) {
            if (route.property("clear") instanceof Value.Truth clear
                    && route.property("parties") instanceof Value.Elements parties) {
                any.add(formulas.and(route.exists(), clear.holds(), parties.in().getOrDefault(party, formulas.no())));
            }
        }
        return formulas.or(any);
    }

    /** Where the way of the incident is not clear. */
    Formula unclear() {
        List<Formula> any = new ArrayList<>();
        for (Thing route : routes) {
            if (route.property("clear") instanceof Value.Truth clear) {
                any.add(formulas.and(route.exists(), formulas.not(clear.holds())));
            }
        }
        return formulas.or(any);
    }

    private void staging() {
        List<Formula> reasons = new ArrayList<>();
        for (Thing finding : findings(Decision.STAGING)) {
            reasons.add(formulas.and(finding.exists(), asked.reasonForStaging(conclusion(finding))));
        }
        Formula mandatory = formulas.or(reasons);
        outcomes.put(
                Decision.STAGING, inOrder(Outcome.MANDATORY, mandatory, Outcome.RECOMMENDED, formulas.not(mandatory)));
    }

    private void pause() {
        List<Formula> pauses = new ArrayList<>();
        for (Thing action : actions) {
            if (action.property("action") instanceof Value.Cases todo) {
                pauses.add(formulas.and(action.exists(), todo.when().getOrDefault(PauseAction.PAUSE, formulas.no())));
            }
        }
        Formula any = formulas.or(pauses);
        Formula unlisted = formulas.or(findings(Decision.PAUSE).stream()
                .filter(finding -> !conclusion(finding).isPausing())
                .map(Thing::exists)
                .toList());
        outcomes.put(
                Decision.PAUSE,
                inOrder(
                        Outcome.PAUSE,
                        any,
                        Outcome.UNKNOWN,
                        formulas.and(formulas.not(any), unlisted),
                        Outcome.NONE,
                        formulas.and(formulas.not(any), formulas.not(unlisted))));
    }

    private void gate(Decision gate, Outcome open, Outcome shut) {
        List<Formula> never = new ArrayList<>();
        for (Thing thing : notApplicable) {
            if (thing.property("gate") instanceof Value.Cases name) {
                never.add(formulas.and(thing.exists(), name.when().getOrDefault(gate.wireName(), formulas.no())));
            }
        }
        List<Formula> blocking = new ArrayList<>();
        for (Thing finding : findings(gate)) {
            blocking.add(formulas.and(finding.exists(), asked.blocks(conclusion(finding), gate)));
        }
        Formula applies = formulas.not(formulas.or(never));
        Formula blocked = formulas.or(blocking);
        outcomes.put(
                gate,
                inOrder(
                        open,
                        formulas.and(applies, formulas.not(blocked)),
                        shut,
                        formulas.and(applies, blocked),
                        Outcome.NOT_APPLICABLE,
                        formulas.not(applies)));
    }

    private void escalation() {
        Formula any = formulas.or(Arrays.stream(Party.values()).map(this::party).toList());
        outcomes.put(Decision.ESCALATION, inOrder(Outcome.ESCALATE, any, Outcome.NONE, formulas.not(any)));
    }

    /** In the order of the outcomes, so that the same rules give the same formulas in the same order. */
    private static Map<Outcome, Formula> inOrder(Object... outcomesAndFormulas) {
        Map<Outcome, Formula> inOrder = new EnumMap<>(Outcome.class);
        for (int i = 0; i < outcomesAndFormulas.length; i += 2) {
            inOrder.put((Outcome) outcomesAndFormulas[i], (Formula) outcomesAndFormulas[i + 1]);
        }
        return inOrder;
    }
}
