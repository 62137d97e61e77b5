/**
 * Holdpoint as a library: {@link dev.holdpoint.PolicyChecker} takes a situation and gives a verdict.
 *
 * <p>Imports: derived, drl, engine, plan, redact, register, secret, situation, text, trace, verdict. For callers.
 */
@NullMarked
package dev.holdpoint;

import org.jspecify.annotations.NullMarked;
