package dev.holdpoint.derived;

/** Every finding is there. What becomes of paused automation waits for this: it depends on whether {@code resume} is open. */
public record AllFindingsKnown() {}
