package dev.holdpoint.verdict;

import java.util.List;

/**
 * A decision whether something may be done.
 *
 * @param outcome {@code OPEN}, {@code BLOCKED} or {@code NOT_APPLICABLE}; blocked if and only if a finding blocks
 * @param findings in the register's order; none where it is not applicable
 */
public record Gate(Outcome outcome, List<Finding> findings) {
    /** Whether nothing holds it shut: open, or not applicable. */
    public boolean isOpen() {
        return outcome != Outcome.BLOCKED;
    }
}
