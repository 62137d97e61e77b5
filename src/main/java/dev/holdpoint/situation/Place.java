package dev.holdpoint.situation;

/**
 * A place in a situation file.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(int line, int column) {}
