/**
 * What became of each rule on one situation: which fired, and what stopped the others. {@code Walk} finds the reason,
 * {@code report.rulebook.TraceReport} says it.
 *
 * <p>Imports: engine, situation, verdict. Inside.
 */
@NullMarked
package dev.holdpoint.trace;

import org.jspecify.annotations.NullMarked;
