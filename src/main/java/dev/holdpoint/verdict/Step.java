package dev.holdpoint.verdict;

import dev.holdpoint.situation.Phase;
import java.util.List;

/**
 * Something to do next.
 *
 * @param due when, in the order of the work
 * @param work what, in the imperative, without a full stop
 * @param findings what it is good for, in the register's order
 */
public record Step(Phase due, String work, List<Finding> findings) {}
