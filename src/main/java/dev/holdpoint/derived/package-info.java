/**
 * Facts that no situation states: what the scanner saw, and what rules work out for other rules. Each is decided once, by the rules of
 * one file, and used by the rest.
 *
 * <p>Imports: secret, situation. Inside.
 */
@NullMarked
package dev.holdpoint.derived;

import org.jspecify.annotations.NullMarked;
