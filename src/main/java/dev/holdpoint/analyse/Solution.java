package dev.holdpoint.analyse;

import java.util.List;
import java.util.Map;

/**
 * A situation as the solver names it.
 *
 * @param values of each variable, in the order of the space
 * @param times of each time, in seconds from a start of our own
 * @param versions of each version, its first number and its second
 */
record Solution(List<Integer> values, Map<String, Long> times, Map<String, List<Integer>> versions) {}
