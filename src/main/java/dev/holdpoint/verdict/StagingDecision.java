package dev.holdpoint.verdict;

import java.util.List;

/**
 * Whether the update has to be tried on staging.
 *
 * @param outcome {@code MANDATORY} or {@code RECOMMENDED}
 * @param findings in the register's order
 */
public record StagingDecision(Outcome outcome, List<Finding> findings) {}
