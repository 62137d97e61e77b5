package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;

/**
 * Where the situation does not say on which version an incident was seen, it is the installed one.
 *
 * @param installed that version
 */
public record FailedVersion(Fact<?> installed) {}
