package dev.holdpoint.verdict;

import dev.holdpoint.situation.Phase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next.
 *
 * @param due when, in the order of the work
 * @param work what, in the imperative, without a full stop
 * @param findings what it is good for, in the register's order
 * @param command what a terminal does it with; empty where it is done elsewhere
 */
public record Step(Phase due, String work, List<Finding> findings, Optional<String> command) {
    /** As the compiler would have it, which takes longer to be ready at a start than all steps take. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Step step
                && due == step.due
                && work.equals(step.work)
                && findings.equals(step.findings)
                && command.equals(step.command);
    }

    @Override
    public final int hashCode() {
        return 31 * (31 * (31 * due.hashCode() + work.hashCode()) + findings.hashCode()) + command.hashCode();
    }
}
