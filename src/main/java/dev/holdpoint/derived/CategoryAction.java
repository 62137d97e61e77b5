package dev.holdpoint.derived;

import dev.holdpoint.situation.Automation;

/**
 * What is to be done with one category.
 *
 * @param automation the category
 * @param action what is to be done with it
 */
public record CategoryAction(Automation automation, PauseAction action) {}
