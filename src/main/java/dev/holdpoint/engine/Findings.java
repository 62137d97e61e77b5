package dev.holdpoint.engine;

import dev.holdpoint.derived.EvidenceGap;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.PolicyRule;
import dev.holdpoint.verdict.Remedy;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What the right-hand side of a rule may say. Which status a finding gets where the register leaves it to the fact is said here
 * and nowhere else: unknown where the fact that it is about is, else what the method says. The rule that speaks comes from the engine,
 * so that none can speak in another's name. Public only because compiled rules stand in a package of their own.
 */
public final class Findings {
    /** Where the engine keeps a rule's {@link PolicyRule}. */
    static final String POLICY_RULE = "holdpoint.rule";

    private Findings() {}

    /** The fact should have the wanted value; the others are why it matters. Failed or unknown. */
    public static Finding notAsWanted(Drools drools, Fact<?> fact, Choice wanted, Fact<?>... others) {
        return wanted(drools, failed(fact), fact, wanted, others);
    }

    /** The same, where a derived fact says what else it rests on. */
    public static Finding notAsWanted(Drools drools, Fact<?> fact, Choice wanted, List<Fact<?>> basis) {
        return notAsWanted(drools, fact, wanted, basis.toArray(new Fact<?>[0]));
    }

    /** The same, where it does not hold anything up: the finding is advice, whether the fact is known or not. */
    public static Finding advised(Drools drools, Fact<?> fact, Choice wanted, Fact<?>... others) {
        return wanted(drools, Status.ADVICE, fact, wanted, others);
    }

    /** The same, where a derived fact says what else it rests on. */
    public static Finding advised(Drools drools, Fact<?> fact, Choice wanted, List<Fact<?>> basis) {
        return advised(drools, fact, wanted, basis.toArray(new Fact<?>[0]));
    }

    private static Finding wanted(Drools drools, Status status, Fact<?> fact, Choice wanted, Fact<?>... others) {
        List<Remedy> remedies = List.of(Remedy.to(fact, wanted));
        return finding(drools, FindingType.NOT_AS_WANTED, status, with(fact, others), remedies, Subject.NONE);
    }

    /** What the rule says does not hold, because of the facts, the first of which has to change. Failed. */
    public static Finding failed(Drools drools, Fact<?> fact, Fact<?>... others) {
        return failed(drools, fact, Remedy.say(fact), others);
    }

    /** The same, where one value would clear it. */
    public static Finding failed(Drools drools, Fact<?> fact, Choice wanted, Fact<?>... others) {
        return failed(drools, fact, Remedy.to(fact, wanted), others);
    }

    private static Finding failed(Drools drools, Fact<?> fact, Remedy remedy, Fact<?>... others) {
        return said(drools, Status.FAILED, with(fact, others), List.of(remedy), Subject.NONE);
    }

    /** One of the facts is missing: unknown, or an empty list, which is failed. */
    public static Finding missing(Drools drools, Fact<?>... facts) {
        List<Remedy> remedies = new ArrayList<>();
        Status status = Status.UNKNOWN;
        for (Fact<?> fact : facts) {
            if (fact.unknown() || fact.empty()) {
                remedies.add(Remedy.say(fact));
                status = failed(fact);
            }
        }
        return finding(drools, FindingType.NOT_AS_WANTED, status, List.of(facts), List.copyOf(remedies), Subject.NONE);
    }

    /** Nobody says which of its values the fact has, and any of them would do. */
    public static Finding notKnown(Drools drools, Fact<?> fact) {
        return finding(
                drools, FindingType.NOT_KNOWN, Status.UNKNOWN, List.of(fact), List.of(Remedy.say(fact)), Subject.NONE);
    }

    /** What the rule says is so because of the fact. Trigger or unknown. */
    public static Finding trigger(Drools drools, Fact<?> fact) {
        List<Remedy> remedies = fact.known() ? List.of() : List.of(Remedy.say(fact));
        return said(drools, trigger(fact), List.of(fact), remedies, Subject.NONE);
    }

    /** What the rule says is so because of the facts, the first of which has to say that it is not. Trigger or unknown. */
    public static Finding trigger(Drools drools, List<Fact<?>> facts, Choice wanted) {
        Fact<?> first = facts.get(0);
        List<Remedy> remedies = first.known() ? List.of() : List.of(Remedy.to(first, wanted));
        return said(drools, trigger(first), facts, remedies, Subject.NONE);
    }

    /** The case goes to the party because of the fact. Trigger or unknown. */
    public static Finding escalate(Drools drools, Party party, Fact<?> fact, Choice wanted) {
        return escalate(drools, party, fact, wanted, List.of());
    }

    /** The same; the others are why it goes there. */
    public static Finding escalate(Drools drools, Party party, Fact<?> fact, Choice wanted, List<Fact<?>> others) {
        List<Fact<?>> facts = with(fact, others.toArray(new Fact<?>[0]));
        return said(drools, trigger(fact), facts, List.of(Remedy.to(fact, wanted)), new Subject.Receiver(party));
    }

    /** The case goes to the party because of the fact, and nothing has to be put right for that. Trigger. */
    public static Finding inform(Drools drools, Party party, Fact<?> fact) {
        return said(drools, Status.TRIGGER, List.of(fact), List.of(), new Subject.Receiver(party));
    }

    /** What the rule says is worth knowing, and can be put right. */
    public static Finding advice(Drools drools, Fact<?> fact, Choice wanted) {
        return said(drools, Status.ADVICE, List.of(fact), List.of(Remedy.to(fact, wanted)), Subject.NONE);
    }

    /** What the rule says is worth knowing, and cannot be put right any more. */
    public static Finding advice(Drools drools, Fact<?> fact, Fact<?>... others) {
        return advice(drools, fact, List.of(others));
    }

    /** The same, where a derived fact says what else it rests on. */
    public static Finding advice(Drools drools, Fact<?> fact, List<Fact<?>> basis) {
        return said(drools, Status.ADVICE, with(fact, basis.toArray(new Fact<?>[0])), List.of(), Subject.NONE);
    }

    /**
     * The two cannot both be true, while the rest is as it is. Changing either would clear it; which one is wrong, only the
     * team knows.
     */
    public static Finding contradiction(Drools drools, Fact<?> one, Fact<?> other, Fact<?>... rest) {
        List<Fact<?>> facts = new ArrayList<>(List.of(one, other));
        facts.addAll(Arrays.asList(rest));
        List<Remedy> remedies = List.of(Remedy.say(one), Remedy.say(other));
        return finding(
                drools, FindingType.CONTRADICTION, Status.CONTRADICTION, List.copyOf(facts), remedies, Subject.NONE);
    }

    /** The category is to be paused because of the fact. Trigger or unknown. */
    public static Finding reasonToPause(Drools drools, Automation automation, Fact<?> fact, Choice wanted) {
        return reasonToPause(drools, fact, wanted, new Subject.Category(automation, false));
    }

    /** The same, until the update is closed. */
    public static Finding pauseUntilClosed(Drools drools, Automation automation, Fact<?> fact, Choice wanted) {
        return reasonToPause(drools, fact, wanted, new Subject.Category(automation, true));
    }

    private static Finding reasonToPause(Drools drools, Fact<?> fact, Choice wanted, Subject subject) {
        return finding(
                drools,
                FindingType.REASON_TO_PAUSE,
                trigger(fact),
                List.of(fact),
                List.of(Remedy.to(fact, wanted)),
                subject);
    }

    /** The category is to be paused while the incident affects it. Trigger, or unknown where nobody says what it affects. */
    public static Finding affectedAutomation(
            Drools drools, Automation automation, Fact<?> affected, Fact<ProductionImpact> impact) {
        Remedy remedy = affected.known() ? Remedy.to(impact, ProductionImpact.ENDED) : Remedy.say(affected);
        return finding(
                drools,
                FindingType.REASON_TO_PAUSE,
                trigger(affected),
                List.of(affected, impact),
                List.of(remedy),
                new Subject.Category(automation, false));
    }

    /**
     * The category is to be paused and is not. Cites the clauses of its reasons, and is as certain as they are: failed, or unknown
     * where all of them are, or where nobody says whether it is paused.
     */
    @SuppressWarnings("unchecked") // an accumulation's list has no type; the rule fills it with findings
    public static Finding stillRunning(Drools drools, Automation automation, List<?> reasons) {
        List<Finding> sorted = new ArrayList<>((List<Finding>) reasons);
        sorted.sort(null);
        List<Fact<?>> facts = new ArrayList<>(List.of(automation.state()));
        Set<Clause> clauses = new TreeSet<>();
        Status status = Status.UNKNOWN;
        for (Finding reason : sorted) {
            facts.add(reason.facts().get(0));
            clauses.addAll(reason.clauses());
            status = reason.status() == Status.UNKNOWN || automation.state().unknown() ? status : Status.FAILED;
        }
        if (clauses.isEmpty()) {
            throw new PolicyException("rule " + rule(drools).id() + " finds running what nothing says is to be paused");
        }
        return new Finding(
                rule(drools),
                List.copyOf(clauses),
                FindingType.STILL_RUNNING,
                status,
                List.copyOf(facts),
                List.of(Remedy.to(automation.state(), AutomationState.PAUSED)),
                new Subject.Category(automation, false));
    }

    /** The text holds what must not leave. Failed. */
    public static Finding secret(Drools drools, SecretHit hit) {
        return secret(drools, hit, Status.FAILED);
    }

    /** The same, where nothing is to leave. Advice. */
    public static Finding secretSeen(Drools drools, SecretHit hit) {
        return secret(drools, hit, Status.ADVICE);
    }

    private static Finding secret(Drools drools, SecretHit hit, Status status) {
        return finding(
                drools,
                FindingType.SECRET,
                status,
                List.of(hit.fact()),
                List.of(Remedy.say(hit.fact())),
                new Subject.Secret(hit));
    }

    /** The incident goes to the party. Trigger. */
    public static Finding route(Drools drools, Party party, List<Fact<?>> facts) {
        return finding(drools, FindingType.ROUTE, Status.TRIGGER, facts, List.of(), new Subject.Receiver(party));
    }

    /** Nothing says where the incident goes, which sends it to internal operations. Unknown. */
    public static Finding noRoute(Drools drools, Incident incident) {
        return unclearRoute(
                drools,
                Status.UNKNOWN,
                incident,
                List.of(Remedy.say(incident.symptoms()), Remedy.say(incident.suspectedParty())));
    }

    /** It goes to several parties at once, which sends it to internal operations: no suspicion settles that. Failed. */
    public static Finding conflictingRoutes(Drools drools, Incident incident) {
        return unclearRoute(drools, Status.FAILED, incident, List.of(Remedy.say(incident.symptoms())));
    }

    private static Finding unclearRoute(Drools drools, Status status, Incident incident, List<Remedy> remedies) {
        return finding(
                drools,
                FindingType.UNCLEAR_ROUTE,
                status,
                List.of(incident.symptoms(), incident.suspectedParty(), incident.reproducible()),
                remedies,
                new Subject.Receiver(Party.INTERNAL));
    }

    /**
     * The evidence has these gaps. Trigger, or unknown where each of them is a fact that is not known. One gap that lasts leaves the
     * whole beyond remedy.
     */
    @SuppressWarnings("unchecked") // an accumulation's list has no type; the rule fills it with gaps
    public static Finding incompleteEvidence(Drools drools, List<?> gaps) {
        List<EvidenceGap> sorted = new ArrayList<>((List<EvidenceGap>) gaps);
        sorted.sort((one, other) -> FormatOrder.FACTS.compare(one.fact(), other.fact()));
        List<Fact<?>> facts = new ArrayList<>();
        List<Remedy> remedies = new ArrayList<>();
        Status status = Status.UNKNOWN;
        boolean lasting = false;
        for (EvidenceGap gap : sorted) {
            facts.add(gap.fact());
            remedies.add(new Remedy(gap.fact(), gap.wanted()));
            status = gap.fact().unknown() ? status : Status.TRIGGER;
            lasting |= gap.lasting();
        }
        return finding(
                drools,
                FindingType.INCOMPLETE_EVIDENCE,
                status,
                List.copyOf(facts),
                lasting ? List.of() : List.copyOf(remedies),
                new Subject.Receiver(Party.INTERNAL));
    }

    /** The update is not closed. Points to {@code close} and repeats nothing of it. */
    public static Finding notClosed(Drools drools, Status status) {
        return finding(drools, FindingType.NOT_CLOSED, status, List.of(), List.of(), Subject.NONE);
    }

    /** There is nothing to decide about the rule's gate. */
    public static NotApplicable notApplicable(Drools drools) {
        return new NotApplicable(rule(drools).decisions().iterator().next().wireName());
    }

    private static PolicyRule rule(Drools drools) {
        return PolicyRules.kept(((RuleContext) drools).getRule());
    }

    private static Finding finding(
            Drools drools,
            FindingType type,
            Status status,
            List<? extends Fact<?>> facts,
            List<Remedy> remedies,
            Subject subject) {
        return new Finding(rule(drools), type, status, facts, remedies, subject);
    }

    /** What the rule's own sentence says. */
    private static Finding said(
            Drools drools, Status status, List<Fact<?>> facts, List<Remedy> remedies, Subject subject) {
        return finding(drools, FindingType.AS_THE_RULE_SAYS, status, facts, remedies, subject);
    }

    private static Status failed(Fact<?> fact) {
        return fact.unknown() ? Status.UNKNOWN : Status.FAILED;
    }

    private static Status trigger(Fact<?> fact) {
        return fact.unknown() ? Status.UNKNOWN : Status.TRIGGER;
    }

    private static List<Fact<?>> with(Fact<?> fact, Fact<?>... others) {
        List<Fact<?>> all = new ArrayList<>(List.of(fact));
        all.addAll(Arrays.asList(others));
        return List.copyOf(all);
    }
}
