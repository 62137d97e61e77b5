package dev.holdpoint.verdict;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is not known and would help: each fact once, with all the findings that wait for it. */
final class OpenQuestions {
    private static final Comparator<Question> BY_QUESTION = (one, other) -> {
        int later = one.fact().field().asked().compareTo(other.fact().field().asked());
        return later != 0 ? later : FormatOrder.FACTS.compare(one.fact(), other.fact());
    };

    private OpenQuestions() {}

    /** In the order in which it is due, then in the order of the format. */
    static List<Question> of(List<Finding> findings) {
        Map<Fact<?>, List<Finding>> waiting = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Fact<?> fact : finding.facts()) {
                if (fact.unknown() && helps(finding)) {
                    waiting.merge(fact, List.of(finding), Agenda::union);
                }
            }
        }
        List<Question> questions = new ArrayList<>();
        waiting.forEach((fact, held) -> questions.add(new Question(fact, held)));
        questions.sort(BY_QUESTION);
        return List.copyOf(questions);
    }

    /** Whether it helps to know more: a conflict of causes is settled by none of the facts that nobody gave. */
    private static boolean helps(Finding finding) {
        boolean conflict = finding.type() == FindingType.UNCLEAR_ROUTE && finding.status() == Status.FAILED;
        return finding.status() != Status.ADVICE && !conflict;
    }
}
