package dev.holdpoint.trace;

import java.util.List;

/**
 * For which values of one fact a constraint holds.
 *
 * @param path the fact
 * @param holds the values for which it holds
 * @param otherwise the values for which it does not
 */
public record Values(String path, List<String> holds, List<String> otherwise) {}
