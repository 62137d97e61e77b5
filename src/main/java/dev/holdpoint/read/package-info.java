/**
 * Turns a YAML or JSON document into a {@link dev.holdpoint.situation.Situation}, or into every problem that it has, each with its
 * place. Nothing is guessed and nothing is swallowed; what words a problem is loaded only when there is one.
 *
 * <p>Imports: document, read.problem, read.slip, redact, situation, text. For callers.
 */
@NullMarked
package dev.holdpoint.read;

import org.jspecify.annotations.NullMarked;
