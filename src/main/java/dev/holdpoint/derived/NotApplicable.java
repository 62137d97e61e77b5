package dev.holdpoint.derived;

/**
 * A gate that there is nothing to decide about.
 *
 * @param gate its name, such as {@code start}
 */
public record NotApplicable(String gate) {}
