package dev.holdpoint.derived;

/**
 * Every rule that can fire on the situation alone has fired. A rule that asks whether something was <em>not</em> concluded waits
 * for this, so that the order of firing cannot matter.
 */
public record AllReasonsKnown() {}
