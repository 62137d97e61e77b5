/**
 * What is wrong with a document, and how it is told: one catalogue of messages, which knows no parser. Callers meet
 * {@link dev.holdpoint.read.problem.SituationException} and {@link dev.holdpoint.read.problem.Problem}.
 *
 * <p>Imports: document, redact, secret, situation, text. For callers.
 */
@NullMarked
package dev.holdpoint.read.problem;

import org.jspecify.annotations.NullMarked;
