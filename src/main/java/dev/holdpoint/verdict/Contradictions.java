package dev.holdpoint.verdict;

import dev.holdpoint.situation.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts that cannot both be true: which of them is wrong is settled before anything is done about one of them. */
final class Contradictions {
    private Contradictions() {}

    /** All that contradicts something else. */
    static Set<Fact<?>> disputed(List<Finding> findings) {
        Set<Fact<?>> disputed = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.type() == FindingType.CONTRADICTION) {
                disputed.addAll(finding.facts());
            }
        }
        return disputed;
    }

    /** What is to be done about one: any of its facts may be the wrong one, also that the update was made at all. */
    static String correct(Finding contradiction) {
        List<String> facts = contradiction.facts().stream().map(Phrases::placed).toList();
        int last = facts.size() - 1;
        return Sentences.correct(String.join(", ", facts.subList(0, last)), facts.get(last));
    }

    /** The same steps, with a word in the first correction that the others may hang on which of the two was wrong. */
    static List<Step> checkedAgain(List<Step> steps) {
        List<Step> worded = new ArrayList<>(steps);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (isCorrection(step)) {
                if (!steps.stream().allMatch(Contradictions::isCorrection)) {
                    worded.set(
                            i,
                            new Step(step.due(), Sentences.correctThen(step.work()), step.findings(), step.command()));
                }
                break;
            }
        }
        return List.copyOf(worded);
    }

    private static boolean isCorrection(Step step) {
        return !step.findings().isEmpty()
                && step.findings().stream().allMatch(finding -> finding.type() == FindingType.CONTRADICTION);
    }
}
