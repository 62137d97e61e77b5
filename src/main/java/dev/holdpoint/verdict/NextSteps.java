package dev.holdpoint.verdict;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Phase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a verdict asks people to do, and to find out: each thing once, in the order in which it is due. */
public final class NextSteps {
    private final Verdict verdict;
    private final List<Step> steps;
    private final List<Question> questions;

    private NextSteps(Verdict verdict) {
        List<Finding> findings = findings(verdict);
        this.verdict = verdict;
        this.steps = Contradictions.checkedAgain(agenda(verdict, findings).inOrder());
        this.questions = OpenQuestions.of(findings);
    }

    /** What that verdict asks for. */
    public static NextSteps of(Verdict verdict) {
        return new NextSteps(verdict);
    }

    private static Agenda agenda(Verdict verdict, List<Finding> findings) {
        Agenda agenda = new Agenda();
        Set<Fact<?>> disputed = Contradictions.disputed(findings);
        GoingBack back = new GoingBack(verdict, disputed);
        Pausing.plan(verdict, findings, agenda);
        back.plan(findings, agenda);
        // what may be closed is closed, and that is put on record: until then normal use has not begun
        if (verdict.mayClose() && verdict.situation().update().closedAt().unknown()) {
            agenda.add(Phase.RECORD, Sentences.close(), List.of(), CommandLines.close(verdict));
        }
        findings.forEach(new Mending(verdict, disputed, back, agenda)::plan);
        HandingOver.plan(verdict, agenda);
        return agenda;
    }

    /** What to do, in the order in which it should be done. */
    public List<Step> steps() {
        return steps;
    }

    /** What to find out, in the order in which it is due, then in the order of the format. */
    public List<Question> questions() {
        return questions;
    }

    /**
     * What to do for that gate: what clears a finding that stands on it, and in an incident all that comes before the evidence is handed
     * over.
     */
    public List<Step> steps(Decision gate) {
        return steps.stream().filter(step -> matters(step, gate)).toList();
    }

    private boolean matters(Step step, Decision gate) {
        boolean urgent =
                verdict.situation().anIncident().isPresent() && step.due().compareTo(Phase.HAND_OVER) <= 0;
        return urgent || isOpened(step, gate) || step.findings().stream().anyMatch(finding -> finding.decides(gate));
    }

    /** Whether the step is what one waits for the gate to do: the update for start, going on for the others. */
    private boolean isOpened(Step step, Decision gate) {
        return switch (gate) {
            case START -> step.due() == Phase.UPDATE && verdict.mayStart();
            case CLOSE, RESUME ->
                step.findings().isEmpty() && verdict.gate(gate).isOpen();
            default -> false;
        };
    }

    /** What to find out for that gate: what stands in the most of the findings that hold it first, then in the order of the format. */
    public List<Question> questions(Decision gate) {
        return questions.stream()
                .filter(question -> weight(question, gate) > 0)
                .sorted((one, other) -> {
                    int heavier = Integer.compare(weight(other, gate), weight(one, gate));
                    return heavier != 0
                            ? heavier
                            : one.findings().get(0).compareTo(other.findings().get(0));
                })
                .toList();
    }

    /** In how many findings that hold the gate the question stands. */
    private int weight(Question question, Decision gate) {
        int weight = 0;
        for (Finding finding : question.findings()) {
            weight += verdict.findings(gate).contains(finding) && finding.blocks(gate) ? 1 : 0;
        }
        return weight;
    }

    /** The finding that is named as the reason why that gate is shut: of the first step, else of the first question. */
    public Optional<Finding> first(Decision gate) {
        return Stream.concat(
                        steps(gate).stream().flatMap(step -> step.findings().stream()),
                        questions(gate).stream().flatMap(question -> question.findings().stream()))
                .filter(finding -> finding.blocks(gate))
                .findFirst()
                .or(() -> verdict.findings(gate).stream()
                        .filter(finding -> finding.blocks(gate))
                        .findFirst());
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

    /** The situation's file, as a command can name it; empty where no shell would take its name as it is meant. */
    public static Optional<String> file(Verdict verdict) {
        return CommandLines.file(verdict);
    }

    /** What is to be done about a secret that was found. @throws java.util.NoSuchElementException if it is no such finding */
    public static String takeOut(Finding finding) {
        return TakingOut.takeOut(finding);
    }
}
