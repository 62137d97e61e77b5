package dev.holdpoint.secret;

/**
 * One place in a text that must not leave as it is. Holds where, never what.
 *
 * @param kind what was found
 * @param detector the id of the detector that found it
 * @param start index of the first character, as {@link String#charAt} counts
 * @param end index behind the last character
 */
public record Hit(SecretKind kind, String detector, int start, int end) {}
