package dev.holdpoint.gather;

/**
 * What to know of how a material was read.
 *
 * @param what as a sentence without a full stop that starts in lower case
 */
public record Notice(String from, String what) {}
