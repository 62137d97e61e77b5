package dev.holdpoint.evidence;

/** A stretch of text: from {@code start} up to, not including, {@code end}. */
record Span(int start, int end) {}
