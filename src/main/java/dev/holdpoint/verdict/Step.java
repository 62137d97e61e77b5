package dev.holdpoint.verdict;

import dev.holdpoint.situation.Phase;
import java.util.List;
import java.util.Optional;

/**
 * Something to do next.
 *
 * @param due when, in the order of the work
 * @param work what, in the imperative, without a full stop
 * @param findings what it is good for, in the register's order
 * @param command what a terminal does it with; empty where it is done elsewhere
 */
public record Step(Phase due, String work, List<Finding> findings, Optional<String> command) {}
