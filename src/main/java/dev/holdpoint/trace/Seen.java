package dev.holdpoint.trace;

import dev.holdpoint.situation.Fact;
import java.util.Optional;

/**
 * Something that a condition looked at.
 *
 * @param what the name of it: a fact's path, or the property of a derived fact or finding
 * @param value its value, as files and verdicts write it
 * @param fact the fact of the situation, where it is one
 */
public record Seen(String what, String value, Optional<Fact<?>> fact) {}
