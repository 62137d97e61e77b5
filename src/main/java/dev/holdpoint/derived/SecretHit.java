package dev.holdpoint.derived;

import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Fact;

/**
 * The scanner saw something in a text that must not leave. Holds where, never what.
 *
 * @param kind what it saw
 * @param fact the text
 * @param line the line within the text, from 1
 * @param column the column within that line, from 1
 */
public record SecretHit(SecretKind kind, Fact<?> fact, int line, int column) {}
