package dev.holdpoint.verdict;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a verdict asks people to do, and to find out: each thing once, in the order in which it is due. */
public final class NextSteps {
    private final Verdict verdict;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<Fact<?>, Question> questions = new LinkedHashMap<>();

    private NextSteps(Verdict verdict) {
        this.verdict = verdict;
        pauses();
        for (Finding finding : findings(verdict)) {
            finding(finding);
        }
        receivers();
    }

    /** What that verdict asks for. */
    public static NextSteps of(Verdict verdict) {
        return new NextSteps(verdict);
    }

    /** What to do, in the order in which it should be done. */
    public List<Step> steps() {
        List<Step> sorted = new ArrayList<>(steps.values());
        sorted.sort(Comparator.comparing(Step::due));
        return List.copyOf(sorted);
    }

    /** What to find out, in the order in which it is due, then in the order of the format. */
    public List<Question> questions() {
        List<Question> sorted = new ArrayList<>(questions.values());
        sorted.sort(Comparator.<Question, Phase>comparing(
                        question -> question.fact().field().phase())
                .thenComparing(Question::fact, FormatOrder.FACTS));
        return List.copyOf(sorted);
    }

    /** Every finding that stands on a decision, once, in the register's order. */
    public static List<Finding> findings(Verdict verdict) {
        Set<Finding> all = new LinkedHashSet<>();
        for (Decision decision : Decision.values()) {
            all.addAll(verdict.findings(decision));
        }
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(null);
        return sorted;
    }

    private void pauses() {
        for (PauseDecision.Category category : verdict.pause().categories()) {
            if (category.action() == PauseAction.PAUSE) {
                String name = Phrases.value(category.automation().category());
                for (Finding reason : category.findings()) {
                    step(Phase.STABILISE, "Pause the automation " + name, reason);
                }
            }
        }
    }

    private void finding(Finding finding) {
        switch (finding.type()) {
            case CONTRADICTION -> step(Phase.PRESERVE, correct(finding), finding);
            case SECRET -> step(Phase.REPORT, remove(finding), finding);
            case NOT_AS_WANTED, AS_THE_RULE_SAYS, INCOMPLETE_EVIDENCE, REASON_TO_PAUSE, ROUTE -> remedies(finding);
            case UNCLEAR_ROUTE -> unclear(finding);
            case STILL_RUNNING, NOT_CLOSED -> {
                // the step for this comes from the pause decision, and from what holds close shut
            }
        }
    }

    private void remedies(Finding finding) {
        for (Remedy remedy : finding.remedies()) {
            if (remedy.fact().unknown()) {
                question(remedy.fact(), finding);
            } else if (finding.type() != FindingType.REASON_TO_PAUSE) {
                remedy.fact()
                        .field()
                        .todo()
                        .ifPresent(work -> step(remedy.fact().field().phase(), advice(finding) + work, finding));
            }
        }
    }

    private static String advice(Finding finding) {
        return finding.status() == Status.ADVICE ? "When you can: " : "";
    }

    private void unclear(Finding finding) {
        if (finding.status() == Status.UNKNOWN) {
            question(finding.facts().get(0), finding);
        } else {
            step(Phase.REPORT, "Settle which of the symptoms is the cause, and keep only that", finding);
        }
    }

    private void receivers() {
        for (EscalationDecision.Receiver receiver : verdict.escalation().parties()) {
            String party = Phrases.party(receiver.party());
            boolean handOver = verdict.route().filter(receiver.party()::equals).isPresent();
            String work = !handOver
                    ? "Tell " + party
                    : verdict.mayHandOff()
                            ? "Hand the evidence to " + party
                            : "Hand the evidence to " + party + ", once handoff is open";
            for (Finding reason : receiver.findings()) {
                step(Phase.REPORT, work, reason);
            }
        }
    }

    private static String correct(Finding contradiction) {
        return "Check which is right, and correct the other: "
                + contradiction.facts().get(0).path() + " or "
                + contradiction.facts().get(1).path();
    }

    private static String remove(Finding secret) {
        return "Remove " + Phrases.aSecret(secret.secret().orElseThrow().kind()) + " from "
                + Phrases.textOf(secret.facts().get(0));
    }

    private void step(Phase due, String work, Finding finding) {
        steps.merge(
                work,
                new Step(due, work, List.of(finding)),
                (a, b) -> new Step(a.due(), work, plus(a.findings(), finding)));
    }

    private void question(Fact<?> fact, Finding finding) {
        questions.merge(
                fact, new Question(fact, List.of(finding)), (a, b) -> new Question(fact, plus(a.findings(), finding)));
    }

    private static List<Finding> plus(List<Finding> findings, Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        if (!more.contains(finding)) {
            more.add(finding);
        }
        return List.copyOf(more);
    }
}
