/**
 * The rules as formulas over the facts, and what a solver says of all situations at once: {@link dev.holdpoint.analyse.Proofs} and
 * {@link dev.holdpoint.analyse.Differences}. Nobody has to believe the translation: whatever situation the solver names is checked by
 * the engine before it is told. Imports the library, rule files and the engine's findings; nothing that a plain check uses imports this
 * package, and the solver is known to one class.
 */
@NullMarked
package dev.holdpoint.analyse;

import org.jspecify.annotations.NullMarked;
