package dev.holdpoint.derived;

/**
 * Whether staging has to be used.
 *
 * @param mandatory true where a reason makes it so; else it is merely recommended
 */
public record StagingNeed(boolean mandatory) {}
