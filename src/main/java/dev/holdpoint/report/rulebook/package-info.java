/**
 * What auditors are shown: the rulebook, explanations and traces. Reads the register, decides nothing; inside.
 */
@NullMarked
package dev.holdpoint.report.rulebook;

import org.jspecify.annotations.NullMarked;
