package dev.holdpoint.verdict;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.situation.Update;
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
        actions();
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
                        question -> question.fact().field().asked())
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

    private void actions() {
        for (PauseDecision.Category category : verdict.pause().categories()) {
            String name = Phrases.value(category.automation().category());
            if (category.action() == PauseAction.PAUSE) {
                for (Finding reason : category.findings()) {
                    step(Phase.STABILISE, Sentences.pause(name), reason);
                }
            } else if (category.action() == PauseAction.MAY_RESUME) {
                String work = Sentences.letRun(name);
                steps.put(work, new Step(Phase.RECOVER, work, List.of()));
            }
        }
    }

    private void finding(Finding finding) {
        for (Fact<?> fact : finding.facts()) {
            if (fact.unknown() && finding.status() != Status.ADVICE) {
                question(fact, finding);
            }
        }
        switch (finding.type()) {
            case CONTRADICTION -> step(Phase.PRESERVE, correct(finding), finding);
            case SECRET -> step(Phase.REPORT, remove(finding), finding);
            case NOT_AS_WANTED, AS_THE_RULE_SAYS -> remedies(finding);
            case UNCLEAR_ROUTE -> unclear(finding);
            case REASON_TO_PAUSE, STILL_RUNNING, INCOMPLETE_EVIDENCE, ROUTE, NOT_CLOSED -> {
                // the steps for these come from the pause decision, the gates' own findings, and the parties to go to
            }
        }
    }

    private void remedies(Finding finding) {
        for (Remedy remedy : finding.remedies()) {
            Field<?> field = remedy.fact().field();
            boolean due = remedy.fact().known()
                    || (field.phase() == Phase.PRESERVE
                            && remedy.wanted().filter(Answer.YES::equals).isPresent());
            if (due) {
                field.todo().ifPresent(work -> step(field.phase(), only(field, when(finding, field, work)), finding));
            }
        }
    }

    private static String when(Finding finding, Field<?> field, String work) {
        return finding.status() == Status.ADVICE && field.phase() == Phase.RECORD ? Sentences.onceActed(work) : work;
    }

    /** Nobody is told to update production while start is blocked. */
    private String only(Field<?> field, String work) {
        return field == Update.STATE && !verdict.mayStart() ? Sentences.onceStartIsOpen(work) : work;
    }

    private void unclear(Finding finding) {
        if (finding.status() != Status.UNKNOWN) {
            step(Phase.REPORT, Sentences.settleCause(), finding);
        }
    }

    /** A case is told at once; its evidence waits for handoff. */
    private void receivers() {
        for (EscalationDecision.Receiver receiver : verdict.escalation().parties()) {
            String party = Phrases.party(receiver.party());
            for (Finding reason : receiver.findings()) {
                if (reason.type() == FindingType.ROUTE) {
                    boolean open = verdict.mayHandOff();
                    step(Phase.REPORT, open ? Sentences.handOver(party) : Sentences.handOverLater(party), reason);
                } else {
                    step(Phase.STABILISE, Sentences.tell(party), reason);
                }
            }
        }
    }

    private static String correct(Finding contradiction) {
        return Sentences.correct(
                contradiction.facts().get(0).path(),
                contradiction.facts().get(1).path());
    }

    private static String remove(Finding secret) {
        return Sentences.takeOut(
                Phrases.aSecret(secret.secret().orElseThrow().kind()),
                Phrases.textOf(secret.facts().get(0)));
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
