package dev.holdpoint.read.problem;

/**
 * A line of a document, made safe to print, and the part of it that a problem is about.
 *
 * @param text the line with values masked, in one row
 * @param start index of the first marked character
 * @param length how many characters are marked, at least one
 */
public record Excerpt(String text, int start, int length) {}
