package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Phase;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * A fact that has to stand otherwise for a gate to open.
 *
 * @param fact the fact as it is
 * @param to the fact as it has to stand; empty where any true value does that meets the condition
 * @param answers where it is one of some choices that are so or not: those with which the plan holds, as a file says them; empty where
 *     every one does
 * @param work what to do, in the imperative and without a full stop; or the question, where it is to be found out
 * @param toFindOut whether it is so or not whatever anybody does
 * @param others facts one of which may be wrong instead: they contradict each other, and only the team knows which is
 * @param clauses the clauses that ask for it, in the register's order
 * @param condition what a true value has to meet for the plan to hold, in words; empty where any does, and where the value is given
 */
public record PlannedFact(
        Fact<?> fact,
        Optional<? extends Fact<?>> to,
        List<String> answers,
        String work,
        boolean toFindOut,
        List<? extends Fact<?>> others,
        List<Clause> clauses,
        String condition) {
    /** One without a condition. */
    public PlannedFact(
            Fact<?> fact,
            Optional<? extends Fact<?>> to,
            List<String> answers,
            String work,
            boolean toFindOut,
            List<? extends Fact<?>> others,
            List<Clause> clauses) {
        this(fact, to, answers, work, toFindOut, others, clauses, "");
    }

    /** Where the fact belongs, such as {@code update.production.diagnostics}. */
    public String path() {
        return fact.path();
    }

    /** The value that it has to have, as a file says it; empty where any true value does. */
    public Optional<String> value() {
        return to.map(Phrases::value);
    }

    /** What kind of value it takes, as the format calls it: {@code text}, {@code moment}, {@code answer}. */
    public String type() {
        return fact.field().kind().name();
    }

    /** When the work is due, or the answer. */
    public Phase due() {
        return toFindOut ? fact.field().asked() : fact.field().phase();
    }
}
