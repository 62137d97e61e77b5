package dev.holdpoint.verdict;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.UpdateState;
import java.util.List;
import java.util.Optional;

/**
 * What the policy says about one situation. Immutable, and the same for the same situation and rules, byte for byte.
 *
 * @param situation what it is about, with secrets withheld
 * @param policy the rules that decided
 * @param staging whether the update has to be tried on staging
 * @param pause which automation to pause
 * @param start whether the update may be made on production
 * @param close whether the update window may close
 * @param resume whether paused work may go on
 * @param handoff whether the evidence may be handed over
 * @param escalation whom to go to
 * @param rollback whether the way back is open
 * @param assumptions what was taken for granted, since the situation does not state it
 */
public record Verdict(
        Situation situation,
        PolicyId policy,
        StagingDecision staging,
        PauseDecision pause,
        Gate start,
        Gate close,
        Gate resume,
        Gate handoff,
        EscalationDecision escalation,
        WayBack rollback,
        List<Assumption> assumptions) {

    /** Whether the update may be made on production; true as well when it has been made already. */
    public boolean mayStart() {
        return start.isOpen();
    }

    /** Whether the update window may close. */
    public boolean mayClose() {
        return close.isOpen();
    }

    /** Whether paused work may go on. */
    public boolean mayResume() {
        return resume.isOpen();
    }

    /** Whether the evidence may be handed over; true as well when there is no incident. */
    public boolean mayHandOff() {
        return handoff.isOpen();
    }

    /** Whether the update has to be tried on staging. */
    public boolean stagingIsMandatory() {
        return staging.outcome() == Outcome.MANDATORY;
    }

    /** The names of the categories that run and have to be paused, in the situation's order. */
    public List<String> toPause() {
        return pause.categories(PauseAction.PAUSE).stream()
                .map(category -> category.automation().name())
                .toList();
    }

    /** Everybody to go to; empty where there is no incident. */
    public List<Party> escalateTo() {
        return escalation.parties().stream()
                .map(EscalationDecision.Receiver::party)
                .toList();
    }

    /** The one party that the incident is routed to; empty where the route is unclear or there is no incident. */
    public Optional<Party> route() {
        return escalation.route().filter(Route::isClear).map(Route::party);
    }

    /** The gate that the situation is about: which of them somebody wants to know of who does not say which. */
    public Decision about() {
        Fact<UpdateState> state = situation.update().state();
        if (state.is(UpdateState.PLANNED)) {
            return Decision.START;
        }
        return state.unknown() && situation.anIncident().isPresent() ? Decision.HANDOFF : Decision.CLOSE;
    }

    /** The gate of that name. @throws IllegalArgumentException if the decision is not a gate */
    public Gate gate(Decision decision) {
        if (!decision.isGate()) {
            throw new IllegalArgumentException(decision.wireName() + " is not a gate");
        }
        return of(decision);
    }

    /** How that decision comes out. */
    public Outcome outcome(Decision decision) {
        return of(decision).outcome();
    }

    /** The findings of that decision, in the register's order. */
    public List<Finding> findings(Decision decision) {
        return of(decision).findings();
    }

    /** What is the same of every decision. */
    private Gate of(Decision decision) {
        return switch (decision) {
            case STAGING -> new Gate(staging.outcome(), staging.findings());
            case PAUSE -> new Gate(pause.outcome(), pause.findings());
            case ESCALATION -> new Gate(escalation.outcome(), escalation.findings());
            case ROLLBACK -> new Gate(rollback.outcome(), rollback.findings());
            case START -> start;
            case CLOSE -> close;
            case RESUME -> resume;
            case HANDOFF -> handoff;
        };
    }
}
