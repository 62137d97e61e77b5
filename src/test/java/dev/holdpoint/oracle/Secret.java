package dev.holdpoint.oracle;

import dev.holdpoint.secret.SecretKind;

/**
 * A secret that the scanner found in a text of the situation.
 *
 * @param kind what was found
 * @param path the text's place, such as {@code incident.description}
 */
public record Secret(SecretKind kind, String path) {}
