package dev.holdpoint.verdict;

import dev.holdpoint.derived.EvidenceGap;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.ProductionImpact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the findings that one rule concludes. Which status a finding gets where the register leaves it to the fact is said
 * here and nowhere else: unknown where the fact that it is about is, else what the method says.
 */
public final class Findings {
    private final PolicyRule rule;

    /** Findings of that rule. */
    public Findings(PolicyRule rule) {
        this.rule = rule;
    }

    /** The fact should have the wanted value; the others are why it matters. Failed or unknown. */
    public Finding notAsWanted(Fact<?> fact, Choice wanted, Fact<?>... others) {
        return finding(
                FindingType.NOT_AS_WANTED,
                failed(fact),
                with(fact, others),
                List.of(Remedy.to(fact, wanted)),
                Subject.NONE);
    }

    /** The same, where a derived fact says what else it rests on. */
    public Finding notAsWanted(Fact<?> fact, Choice wanted, List<Fact<?>> basis) {
        return notAsWanted(fact, wanted, basis.toArray(new Fact<?>[0]));
    }

    /** The same, where it does not hold anything up: the finding is advice, whether the fact is known or not. */
    public Finding advised(Fact<?> fact, Choice wanted, Fact<?>... others) {
        return finding(
                FindingType.NOT_AS_WANTED,
                Status.ADVICE,
                with(fact, others),
                List.of(Remedy.to(fact, wanted)),
                Subject.NONE);
    }

    /** The same, where a derived fact says what else it rests on. */
    public Finding advised(Fact<?> fact, Choice wanted, List<Fact<?>> basis) {
        return advised(fact, wanted, basis.toArray(new Fact<?>[0]));
    }

    /** What the rule says does not hold, because of the facts, the first of which has to change. Failed. */
    public Finding failed(Fact<?> fact, Fact<?>... others) {
        return failed(fact, Remedy.say(fact), others);
    }

    /** The same, where one value would clear it. */
    public Finding failed(Fact<?> fact, Choice wanted, Fact<?>... others) {
        return failed(fact, Remedy.to(fact, wanted), others);
    }

    private Finding failed(Fact<?> fact, Remedy remedy, Fact<?>... others) {
        return finding(FindingType.AS_THE_RULE_SAYS, Status.FAILED, with(fact, others), List.of(remedy), Subject.NONE);
    }

    /** One of the facts is missing: unknown, or an empty list, which is failed. */
    public Finding missing(Fact<?>... facts) {
        List<Remedy> remedies = new ArrayList<>();
        Status status = Status.UNKNOWN;
        for (Fact<?> fact : facts) {
            if (fact.unknown() || fact.empty()) {
                remedies.add(Remedy.say(fact));
                status = failed(fact);
            }
        }
        return finding(FindingType.NOT_AS_WANTED, status, List.of(facts), List.copyOf(remedies), Subject.NONE);
    }

    /** What the rule says is so because of the fact. Trigger or unknown. */
    public Finding trigger(Fact<?> fact) {
        List<Remedy> remedies = fact.known() ? List.of() : List.of(Remedy.say(fact));
        return finding(
                FindingType.AS_THE_RULE_SAYS, trigger(fact, Status.TRIGGER), List.of(fact), remedies, Subject.NONE);
    }

    /** What the rule says is so because of the facts, the first of which has to say that it is not. Trigger or unknown. */
    public Finding trigger(List<Fact<?>> facts, Choice wanted) {
        Fact<?> first = facts.get(0);
        List<Remedy> remedies = first.known() ? List.of() : List.of(Remedy.to(first, wanted));
        return finding(FindingType.AS_THE_RULE_SAYS, trigger(first, Status.TRIGGER), facts, remedies, Subject.NONE);
    }

    /** The case goes to the party because of the fact; the others are why it goes there. Trigger or unknown. */
    public Finding escalate(Party party, Fact<?> fact, Choice wanted, List<Fact<?>> others) {
        return finding(
                FindingType.AS_THE_RULE_SAYS,
                trigger(fact, Status.TRIGGER),
                with(fact, others.toArray(new Fact<?>[0])),
                List.of(Remedy.to(fact, wanted)),
                new Subject.Receiver(party));
    }

    /** The case goes to the party because of the fact, and nothing has to be put right for that. Trigger. */
    public Finding inform(Party party, Fact<?> fact) {
        return finding(
                FindingType.AS_THE_RULE_SAYS, Status.TRIGGER, List.of(fact), List.of(), new Subject.Receiver(party));
    }

    /** What the rule says is worth knowing, and can be put right. */
    public Finding advice(Fact<?> fact, Choice wanted) {
        return finding(
                FindingType.AS_THE_RULE_SAYS,
                Status.ADVICE,
                List.of(fact),
                List.of(Remedy.to(fact, wanted)),
                Subject.NONE);
    }

    /** What the rule says is worth knowing, and cannot be put right any more. */
    public Finding advice(Fact<?> fact, Fact<?>... others) {
        return advice(fact, List.of(others));
    }

    /** The same, where a derived fact says what else it rests on. */
    public Finding advice(Fact<?> fact, List<Fact<?>> basis) {
        List<Fact<?>> facts = with(fact, basis.toArray(new Fact<?>[0]));
        return finding(FindingType.AS_THE_RULE_SAYS, Status.ADVICE, facts, List.of(), Subject.NONE);
    }

    /**
     * The two cannot both be true, while the rest is as it is. Changing either would clear it; which one is wrong, only the
     * team knows.
     */
    public Finding contradiction(Fact<?> one, Fact<?> other, Fact<?>... rest) {
        return finding(
                FindingType.CONTRADICTION,
                Status.CONTRADICTION,
                contradicting(one, other, rest),
                List.of(Remedy.say(one), Remedy.say(other)),
                Subject.NONE);
    }

    /** The category is to be paused because of the fact. Trigger or unknown. */
    public Finding reasonToPause(Automation automation, Fact<?> fact, Choice wanted) {
        return reasonToPause(fact, wanted, new Subject.Category(automation, false));
    }

    /** The same, until the update is closed. */
    public Finding pauseUntilClosed(Automation automation, Fact<?> fact, Choice wanted) {
        return reasonToPause(fact, wanted, new Subject.Category(automation, true));
    }

    private Finding reasonToPause(Fact<?> fact, Choice wanted, Subject subject) {
        return finding(
                FindingType.REASON_TO_PAUSE,
                trigger(fact, Status.TRIGGER),
                List.of(fact),
                List.of(Remedy.to(fact, wanted)),
                subject);
    }

    /** The category is to be paused while the incident affects it. Trigger, or unknown where nobody says what it affects. */
    public Finding affectedAutomation(Automation automation, Fact<?> affected, Fact<ProductionImpact> impact) {
        Remedy remedy = affected.known() ? Remedy.to(impact, ProductionImpact.ENDED) : Remedy.say(affected);
        return finding(
                FindingType.REASON_TO_PAUSE,
                trigger(affected, Status.TRIGGER),
                List.of(affected, impact),
                List.of(remedy),
                new Subject.Category(automation, false));
    }

    /**
     * The category is to be paused and is not. Cites the clauses of its reasons, and is as certain as they are: failed, or unknown
     * where all of them are, or where nobody says whether it is paused.
     */
    public Finding stillRunning(Automation automation, List<Finding> reasons) {
        List<Finding> sorted = new ArrayList<>(reasons);
        sorted.sort(null);
        List<Fact<?>> facts = new ArrayList<>(List.of(automation.state()));
        Set<Clause> clauses = new TreeSet<>();
        Status status = Status.UNKNOWN;
        for (Finding reason : sorted) {
            facts.add(reason.facts().get(0));
            clauses.addAll(reason.clauses());
            status = reason.status() == Status.UNKNOWN || automation.state().unknown() ? status : Status.FAILED;
        }
        return new Finding(
                rule,
                List.copyOf(clauses),
                FindingType.STILL_RUNNING,
                status,
                List.copyOf(facts),
                List.of(Remedy.to(automation.state(), AutomationState.PAUSED)),
                new Subject.Category(automation, false));
    }

    /** The text holds what must not leave. Failed. */
    public Finding secret(SecretHit hit) {
        return secret(hit, Status.FAILED);
    }

    /** The same, where nothing is to leave. Advice. */
    public Finding secretSeen(SecretHit hit) {
        return secret(hit, Status.ADVICE);
    }

    private Finding secret(SecretHit hit, Status status) {
        return finding(
                FindingType.SECRET,
                status,
                List.of(hit.fact()),
                List.of(Remedy.say(hit.fact())),
                new Subject.Secret(hit));
    }

    /** The incident goes to the party. Trigger. */
    public Finding route(Party party, List<Fact<?>> facts) {
        return finding(FindingType.ROUTE, Status.TRIGGER, facts, List.of(), new Subject.Receiver(party));
    }

    /** Nothing says where the incident goes, which sends it to internal operations. Unknown. */
    public Finding noRoute(Incident incident) {
        return unclearRoute(
                Status.UNKNOWN,
                incident,
                List.of(Remedy.say(incident.symptoms()), Remedy.say(incident.suspectedParty())));
    }

    /** It goes to several parties at once, which sends it to internal operations: no suspicion settles that. Failed. */
    public Finding conflictingRoutes(Incident incident) {
        return unclearRoute(Status.FAILED, incident, List.of(Remedy.say(incident.symptoms())));
    }

    private Finding unclearRoute(Status status, Incident incident, List<Remedy> remedies) {
        return finding(
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
    public Finding incompleteEvidence(List<EvidenceGap> gaps) {
        List<EvidenceGap> sorted = new ArrayList<>(gaps);
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
                FindingType.INCOMPLETE_EVIDENCE,
                status,
                List.copyOf(facts),
                lasting ? List.of() : List.copyOf(remedies),
                new Subject.Receiver(Party.INTERNAL));
    }

    /** The update is not closed. Points to {@code close} and repeats nothing of it. */
    public Finding notClosed(Status status) {
        return finding(FindingType.NOT_CLOSED, status, List.of(), List.of(), Subject.NONE);
    }

    private Finding finding(
            FindingType type, Status status, List<? extends Fact<?>> facts, List<Remedy> remedies, Subject subject) {
        return new Finding(rule, type, status, facts, remedies, subject);
    }

    private static Status failed(Fact<?> fact) {
        return trigger(fact, Status.FAILED);
    }

    private static Status trigger(Fact<?> fact, Status known) {
        return fact.unknown() ? Status.UNKNOWN : known;
    }

    private static List<Fact<?>> contradicting(Fact<?> one, Fact<?> other, Fact<?>... rest) {
        List<Fact<?>> all = new ArrayList<>(List.of(one, other));
        all.addAll(Arrays.asList(rest));
        return List.copyOf(all);
    }

    private static List<Fact<?>> with(Fact<?> fact, Fact<?>... others) {
        List<Fact<?>> all = new ArrayList<>(List.of(fact));
        all.addAll(Arrays.asList(others));
        return List.copyOf(all);
    }
}
