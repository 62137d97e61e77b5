/**
 * What auditors are shown: the rulebook, explanations and traces. Reads the register, decides nothing.
 *
 * <p>Imports: read.problem, register, report, situation, text, trace, verdict. Inside.
 */
@NullMarked
package dev.holdpoint.report.rulebook;

import org.jspecify.annotations.NullMarked;
