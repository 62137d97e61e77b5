package dev.holdpoint.verdict;

import java.util.List;

/**
 * Whether the shop can go back to the version before. No gate: nothing waits for it.
 *
 * @param outcome {@code READY}, {@code NOT_READY} or {@code NOT_APPLICABLE}; not ready if and only if a finding says so
 * @param findings in the register's order; none where it is not applicable
 */
public record WayBack(Outcome outcome, List<Finding> findings) {}
