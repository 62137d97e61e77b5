package dev.holdpoint.derived;

/** The update must have been made on staging and pass diagnostics there. */
public record StagingBinds() {}
