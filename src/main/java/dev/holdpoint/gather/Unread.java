package dev.holdpoint.gather;

/**
 * A material, or a report in one, that gave nothing.
 *
 * @param why as a sentence without a full stop that starts in lower case
 */
public record Unread(String from, String why) {}
