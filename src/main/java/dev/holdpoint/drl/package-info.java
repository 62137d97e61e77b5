/**
 * Rule files: which rules stand in them, whether they keep to the subset of DRL that rules are written in, and compiling them. DRL is
 * Java: nothing of a file is compiled before {@link dev.holdpoint.drl.SubsetCheck} has passed all of it.
 *
 * <p>Imports: derived, engine, register, secret, situation, text, verdict. Inside.
 */
@NullMarked
package dev.holdpoint.drl;

import org.jspecify.annotations.NullMarked;
