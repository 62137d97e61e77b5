/**
 * Runs the rules: facts go in, conclusions come out. {@link dev.holdpoint.engine.Findings} is what a rule may conclude.
 *
 * <p>Imports: derived, situation, verdict. Inside.
 */
@NullMarked
package dev.holdpoint.engine;

import org.jspecify.annotations.NullMarked;
