package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;

/**
 * An effect points to its party: no applied update may be what caused it.
 *
 * @param occurred when the incident happened
 * @param update what says that the update is not the cause: that it is not applied, or came later
 */
public record EffectsPoint(Fact<?> occurred, Fact<?> update) {}
