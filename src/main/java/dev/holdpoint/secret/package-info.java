/**
 * Finds what must not leave in a text, and takes it out. Knows texts only: nothing of situations, rules or verdicts.
 */
@NullMarked
package dev.holdpoint.secret;

import org.jspecify.annotations.NullMarked;
