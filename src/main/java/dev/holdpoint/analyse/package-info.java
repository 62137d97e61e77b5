/**
 * The rules as formulas over the facts, and what a solver says of all situations at once: {@link dev.holdpoint.analyse.Proofs} and
 * {@link dev.holdpoint.analyse.Differences}. Nobody has to believe the translation: whatever situation the solver names is checked by the
 * engine before it is told. The solver is known to one class, and nothing that a check uses knows this package.
 *
 * <p>Imports: derived, drl, engine, fixture, holdpoint, read, register, secret, situation, text, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.analyse;

import org.jspecify.annotations.NullMarked;
