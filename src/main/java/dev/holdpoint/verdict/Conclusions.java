package dev.holdpoint.verdict;

import dev.holdpoint.derived.CategoryAction;
import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.derived.Route;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folds what the rules concluded into a verdict. Decides nothing itself: a gate is blocked if and only if a finding blocks it. */
public final class Conclusions {
    private final Map<Decision, List<Finding>> findings = new EnumMap<>(Decision.class);
    private final List<CategoryAction> actions = new ArrayList<>();
    private final Set<String> notApplicable = new HashSet<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private Optional<Route> route = Optional.empty();

    private Conclusions() {
        for (Decision decision : Decision.values()) {
            findings.put(decision, new ArrayList<>());
        }
    }

    /** The verdict on a situation, from everything that was true once the rules had run. */
    public static Verdict verdict(Situation situation, PolicyId policy, Collection<?> facts) {
        Conclusions conclusions = new Conclusions();
        facts.forEach(conclusions::add);
        return conclusions.verdict(situation, policy);
    }

    private void add(Object fact) {
        if (fact instanceof Finding finding) {
            for (Decision decision : finding.rule().decisions()) {
                list(decision).add(finding);
            }
        } else if (fact instanceof CategoryAction action) {
            actions.add(action);
        } else if (fact instanceof NotApplicable gate) {
            notApplicable.add(gate.gate());
        } else if (fact instanceof Route found) {
            route = Optional.of(found);
        } else {
            Assumption.of(fact).ifPresent(assumptions::add);
        }
    }

    private Verdict verdict(Situation situation, PolicyId policy) {
        for (List<Finding> list : findings.values()) {
            list.sort(null);
        }
        assumptions.sort((one, other) -> one.statement().compareTo(other.statement()));
        return new Verdict(
                situation,
                policy,
                staging(),
                pause(),
                gate(Decision.START),
                gate(Decision.CLOSE),
                gate(Decision.RESUME),
                gate(Decision.HANDOFF),
                escalation(),
                rollback(),
                List.copyOf(assumptions));
    }

    private StagingDecision staging() {
        List<Finding> all = List.copyOf(list(Decision.STAGING));
        boolean mandatory = false;
        for (Finding finding : all) {
            mandatory |= finding.isReasonForStaging();
        }
        return new StagingDecision(mandatory ? Outcome.MANDATORY : Outcome.RECOMMENDED, all);
    }

    private PauseDecision pause() {
        List<Finding> all = List.copyOf(list(Decision.PAUSE));
        Map<String, List<Finding>> reasons = new HashMap<>();
        boolean unlisted = false;
        for (Finding finding : all) {
            String name = finding.reasonToPause();
            unlisted |= name.isEmpty();
            reasons.computeIfAbsent(name, key -> new ArrayList<>()).add(finding);
        }
        actions.sort((one, other) -> Integer.compare(
                one.automation().category().item(),
                other.automation().category().item()));
        List<PauseDecision.Category> categories = new ArrayList<>();
        boolean any = false;
        for (CategoryAction action : actions) {
            any |= action.action() == PauseAction.PAUSE;
            List<Finding> why = reasons.getOrDefault(action.automation().name(), List.of());
            categories.add(new PauseDecision.Category(action.automation(), action.action(), List.copyOf(why)));
        }
        Outcome outcome = any ? Outcome.PAUSE : unlisted ? Outcome.UNKNOWN : Outcome.NONE;
        return new PauseDecision(outcome, all, List.copyOf(categories));
    }

    private Gate gate(Decision gate) {
        if (notApplicable.contains(gate.wireName())) {
            return new Gate(Outcome.NOT_APPLICABLE, List.of());
        }
        List<Finding> all = List.copyOf(list(gate));
        boolean blocked = false;
        for (Finding finding : all) {
            blocked |= finding.blocks(gate);
        }
        return new Gate(blocked ? Outcome.BLOCKED : Outcome.OPEN, all);
    }

    private EscalationDecision escalation() {
        List<Finding> all = List.copyOf(list(Decision.ESCALATION));
        Map<Party, List<Finding>> reasons = new EnumMap<>(Party.class);
        for (Finding finding : all) {
            finding.party()
                    .ifPresent(party -> reasons.computeIfAbsent(party, key -> new ArrayList<>())
                            .add(finding));
        }
        List<EscalationDecision.Receiver> parties = new ArrayList<>();
        reasons.forEach((party, why) -> parties.add(new EscalationDecision.Receiver(party, List.copyOf(why))));
        return new EscalationDecision(
                parties.isEmpty() ? Outcome.NONE : Outcome.ESCALATE, route, all, List.copyOf(parties));
    }

    private WayBack rollback() {
        Gate way = gate(Decision.ROLLBACK);
        return switch (way.outcome()) {
            case OPEN -> new WayBack(Outcome.READY, way.findings());
            case BLOCKED -> new WayBack(Outcome.NOT_READY, way.findings());
            default -> new WayBack(way.outcome(), way.findings());
        };
    }

    private List<Finding> list(Decision decision) {
        return findings.computeIfAbsent(decision, key -> new ArrayList<>());
    }
}
