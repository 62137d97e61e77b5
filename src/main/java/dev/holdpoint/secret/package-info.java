/**
 * Finds what must not leave in a text. Knows texts only: nothing of situations, rules or verdicts.
 *
 * <p>Imports: text. Inside.
 */
@NullMarked
package dev.holdpoint.secret;

import org.jspecify.annotations.NullMarked;
