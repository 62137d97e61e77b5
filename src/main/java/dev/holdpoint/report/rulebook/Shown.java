package dev.holdpoint.report.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * What was shown of a policy over all situations at once. {@link dev.holdpoint.report.rulebook} knows no solver: whoever has asked one
 * says here what came of it.
 *
 * @param sum how many properties hold
 * @param over the situations that were looked at
 * @param answers one a property
 */
public record Shown(String sum, String over, List<Answer> answers) {
    /**
     * What was shown of one property.
     *
     * @param property in words
     * @param answer {@code proved}, {@code broken} or {@code undecided}
     * @param example a situation in which it does not hold, where there is one
     */
    public record Answer(Holding property, String answer, Optional<Example> example) {
        /** Whether it holds. */
        public boolean isProved() {
            return answer.equals("proved");
        }

        /** Whether it is what the register asks of one clause, and follows from it. */
        boolean isOfClause() {
            return property.clauses().size() == 1
                    && property.name().startsWith(property.clauses().get(0) + ".");
        }
    }

    /**
     * A situation that the rules let pass.
     *
     * @param what it shows, and how small it is
     * @param situation as a file that {@code check} reads
     * @param rules those that could have held it, each with what it did
     */
    public record Example(String what, String situation, List<String> rules) {}

    /** Those that the file of properties states. */
    List<Answer> stated() {
        return answers.stream().filter(answer -> !answer.isOfClause()).toList();
    }

    /** Those that follow from the register. */
    List<Answer> ofClauses() {
        return answers.stream().filter(Answer::isOfClause).toList();
    }
}
