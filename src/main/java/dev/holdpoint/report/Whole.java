package dev.holdpoint.report;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.Register;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Everything that a verdict says, for those who have read the {@link Brief}: how each decision comes out, all that is to be done and to
 * be found out, and each decision's findings.
 *
 * @param outcomes how each decision comes out
 * @param granted what was taken for granted, since the situation does not state it
 * @param work what is to be done and to be found out for any decision, in parts
 * @param reasons the decisions that have findings, the one that was asked about first
 */
record Whole(List<Brief.Line> outcomes, List<String> granted, List<Work> work, List<Reasons> reasons) {
    static final String GRANTED = "Taken for granted";

    /** What is due at one time. */
    record Work(String todo, List<Step> steps, String toFindOut, List<Question> questions) {}

    /** Why a decision comes out as it does. */
    record Reasons(Decision decision, String title, List<Finding> findings) {}

    /** Everything, for somebody who asks about that gate. */
    static Whole of(Verdict verdict, Decision gate) {
        return without(new Work("", List.of(), "", List.of()), verdict, gate);
    }

    /** The same without what has been said in brief. */
    static Whole behind(Brief brief, Verdict verdict, Decision gate) {
        return without(brief.work(), verdict, gate);
    }

    private static Whole without(Work said, Verdict verdict, Decision gate) {
        NextSteps next = NextSteps.of(verdict);
        List<Step> steps = new ArrayList<>(next.steps());
        steps.removeAll(said.steps());
        List<Question> questions = new ArrayList<>(next.questions());
        questions.removeAll(said.questions());
        return new Whole(outcomes(verdict), granted(verdict), work(verdict, steps, questions), reasons(verdict, gate));
    }

    private static List<String> granted(Verdict verdict) {
        return verdict.assumptions().stream()
                .map(assumption -> Phrases.sentence(assumption.statement()))
                .toList();
    }

    private static List<Brief.Line> outcomes(Verdict verdict) {
        Summary summary = new Summary(verdict);
        List<Brief.Line> lines = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            lines.add(new Brief.Line(decision.wireName(), summary.of(decision)));
        }
        return lines;
    }

    /** Before an update is made, what can be done or known only afterwards is a part of its own. */
    private static List<Work> work(Verdict verdict, List<Step> steps, List<Question> questions) {
        boolean ahead = verdict.start().outcome() != Outcome.NOT_APPLICABLE;
        Work now = new Work(
                "Do next",
                steps.stream().filter(step -> !ahead || !isLater(step.due())).toList(),
                "Find out, and write into the file",
                questions.stream()
                        .filter(question ->
                                !ahead || !isLater(question.fact().field().asked()))
                        .toList());
        Work later = new Work(
                "Do once the update is made",
                steps.stream().filter(step -> !now.steps.contains(step)).toList(),
                "Find out once the update is made",
                questions.stream()
                        .filter(question -> !now.questions.contains(question))
                        .toList());
        return List.of(now, later);
    }

    private static boolean isLater(Phase due) {
        return due == Phase.VERIFY || due == Phase.RECORD || due == Phase.RECOVER;
    }

    private static List<Reasons> reasons(Verdict verdict, Decision gate) {
        List<Decision> order = new ArrayList<>(List.of(Decision.values()));
        order.remove(gate);
        order.add(0, gate);
        Summary summary = new Summary(verdict);
        List<Reasons> reasons = new ArrayList<>();
        for (Decision decision : order) {
            if (!verdict.findings(decision).isEmpty()) {
                reasons.add(new Reasons(decision, summary.headline(decision), verdict.findings(decision)));
            }
        }
        return reasons;
    }

    /** The clauses that are cited, in words, in the register's order. */
    List<ClauseEntry> clauses() {
        TreeSet<Clause> cited = new TreeSet<>();
        for (Reasons reason : reasons) {
            reason.findings().forEach(finding -> cited.addAll(finding.clauses()));
        }
        return Register.standard().clauses().stream()
                .filter(entry -> cited.contains(entry.clause()))
                .toList();
    }
}
