package dev.holdpoint.redact;

import dev.holdpoint.secret.SecretKind;

/**
 * One thing that a redaction took out. Says what it was and where it stood, never the thing itself.
 *
 * @param kind what was found
 * @param detector the id of the detector that found it
 * @param placeholder what stands in its place now
 * @param offset index of its first character in the original
 * @param line its line in the original, from 1
 * @param column its column in that line, from 1, as {@link String#charAt} counts
 */
public record Removed(SecretKind kind, String detector, String placeholder, int offset, int line, int column) {}
