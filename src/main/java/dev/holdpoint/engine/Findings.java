package dev.holdpoint.engine;

import dev.holdpoint.derived.EvidenceGap;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.PolicyRule;
import dev.holdpoint.verdict.Status;
import java.util.List;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What the right-hand side of a rule may say. Public only because compiled rules stand in a package of their own; the rule that is
 * firing comes from the engine, so that no rule can speak in another's name. What each method means is said in
 * {@link dev.holdpoint.verdict.Findings}.
 */
public final class Findings {
    /** Where the engine keeps a rule's {@link PolicyRule}. */
    static final String POLICY_RULE = "holdpoint.rule";

    private Findings() {}

    private static PolicyRule rule(Drools drools) {
        Object rule = ((RuleContext) drools).getRule().getMetaData().get(POLICY_RULE);
        if (rule instanceof PolicyRule named) {
            return named;
        }
        throw new PolicyException("a rule fired that nobody described");
    }

    private static dev.holdpoint.verdict.Findings of(Drools drools) {
        return new dev.holdpoint.verdict.Findings(rule(drools));
    }

    /** The fact should have the wanted value; the others are why it matters. */
    public static Finding notAsWanted(Drools drools, Fact<?> fact, Choice wanted, Fact<?>... others) {
        return of(drools).notAsWanted(fact, wanted, others);
    }

    /** The same, where a derived fact says what else it rests on. */
    public static Finding notAsWanted(Drools drools, Fact<?> fact, Choice wanted, List<Fact<?>> basis) {
        return of(drools).notAsWanted(fact, wanted, basis);
    }

    /** The same, where it does not hold anything up. */
    public static Finding advised(Drools drools, Fact<?> fact, Choice wanted, Fact<?>... others) {
        return of(drools).advised(fact, wanted, others);
    }

    /** The same, where a derived fact says what else it rests on. */
    public static Finding advised(Drools drools, Fact<?> fact, Choice wanted, List<Fact<?>> basis) {
        return of(drools).advised(fact, wanted, basis);
    }

    /** What the rule says does not hold, because of the facts. */
    public static Finding failed(Drools drools, Fact<?> fact, Fact<?>... others) {
        return of(drools).failed(fact, others);
    }

    /** The same, where one value would clear it. */
    public static Finding failed(Drools drools, Fact<?> fact, Choice wanted, Fact<?>... others) {
        return of(drools).failed(fact, wanted, others);
    }

    /** One of the facts is missing. */
    public static Finding missing(Drools drools, Fact<?>... facts) {
        return of(drools).missing(facts);
    }

    /** What the rule says is so because of the fact. */
    public static Finding trigger(Drools drools, Fact<?> fact) {
        return of(drools).trigger(fact);
    }

    /** What the rule says is so because of the facts. */
    public static Finding trigger(Drools drools, List<Fact<?>> facts, Choice wanted) {
        return of(drools).trigger(facts, wanted);
    }

    /** The case goes to the party because of the fact. */
    public static Finding escalate(Drools drools, Party party, Fact<?> fact, Choice wanted) {
        return of(drools).escalate(party, fact, wanted, List.of());
    }

    /** The case goes to the party because of the fact; the others are why it goes there. */
    public static Finding escalate(Drools drools, Party party, Fact<?> fact, Choice wanted, List<Fact<?>> others) {
        return of(drools).escalate(party, fact, wanted, others);
    }

    /** What the rule says is worth knowing, and can be put right. */
    public static Finding advice(Drools drools, Fact<?> fact, Choice wanted) {
        return of(drools).advice(fact, wanted);
    }

    /** What the rule says is worth knowing, and cannot be put right any more. */
    public static Finding advice(Drools drools, Fact<?> fact, Fact<?>... others) {
        return of(drools).advice(fact, others);
    }

    /** The case goes to the party because of the fact, and nothing has to be put right for that. */
    public static Finding inform(Drools drools, Party party, Fact<?> fact) {
        return of(drools).inform(party, fact);
    }

    /** What the rule says is worth knowing, where a derived fact says what else it rests on. */
    public static Finding advice(Drools drools, Fact<?> fact, List<Fact<?>> basis) {
        return of(drools).advice(fact, basis);
    }

    /** The first two cannot both be true while the rest is as it is. */
    public static Finding contradiction(Drools drools, Fact<?> one, Fact<?> other, Fact<?>... rest) {
        return of(drools).contradiction(one, other, rest);
    }

    /** The category is to be paused because of the fact. */
    public static Finding reasonToPause(Drools drools, Automation automation, Fact<?> fact, Choice wanted) {
        return of(drools).reasonToPause(automation, fact, wanted);
    }

    /** The category is to be paused because of the fact, until the update is closed. */
    public static Finding pauseUntilClosed(Drools drools, Automation automation, Fact<?> fact, Choice wanted) {
        return of(drools).pauseUntilClosed(automation, fact, wanted);
    }

    /** The category is to be paused while the incident affects it. */
    public static Finding affectedAutomation(
            Drools drools, Automation automation, Fact<?> affected, Fact<ProductionImpact> impact) {
        return of(drools).affectedAutomation(automation, affected, impact);
    }

    /** The category is to be paused and is not. */
    @SuppressWarnings("unchecked") // an accumulation's list has no type; the rule fills it with findings
    public static Finding stillRunning(Drools drools, Automation automation, List<?> reasons) {
        return of(drools).stillRunning(automation, (List<Finding>) reasons);
    }

    /** The text holds what must not leave. */
    public static Finding secret(Drools drools, SecretHit hit) {
        return of(drools).secret(hit);
    }

    /** The same, where nothing is to leave. */
    public static Finding secretSeen(Drools drools, SecretHit hit) {
        return of(drools).secretSeen(hit);
    }

    /** The incident goes to the party. */
    public static Finding route(Drools drools, Party party, List<Fact<?>> facts) {
        return of(drools).route(party, facts);
    }

    /** Nothing says where the incident goes. */
    public static Finding noRoute(Drools drools, Incident incident) {
        return of(drools).noRoute(incident);
    }

    /** The incident goes to several parties at once. */
    public static Finding conflictingRoutes(Drools drools, Incident incident) {
        return of(drools).conflictingRoutes(incident);
    }

    /** The evidence has these gaps. */
    @SuppressWarnings("unchecked") // an accumulation's list has no type; the rule fills it with gaps
    public static Finding incompleteEvidence(Drools drools, List<?> gaps) {
        return of(drools).incompleteEvidence((List<EvidenceGap>) gaps);
    }

    /** The update is not closed. */
    public static Finding notClosed(Drools drools, Status status) {
        return of(drools).notClosed(status);
    }

    /** There is nothing to decide about the rule's gate. */
    public static NotApplicable notApplicable(Drools drools) {
        return new NotApplicable(rule(drools).decisions().iterator().next().wireName());
    }
}
