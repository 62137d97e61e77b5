package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;

/**
 * The update window is not closed, or something goes on: risk is a reason to pause.
 *
 * @param because a fact that says so, or that does not say otherwise
 */
public record WindowOpen(Fact<?> because) {}
