package dev.holdpoint.derived;

/** Every finding is there. What becomes of automation without a reason to pause it waits for this, and for whether {@code resume} is open. */
public record AllFindingsKnown() {}
