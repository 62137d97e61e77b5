/**
 * Verdicts for people and programs: one file a format. Reads verdicts, decides nothing.
 *
 * <p>Imports: derived, gather, plan, packet, read.problem, redact, register, secret, situation, text, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.report;

import org.jspecify.annotations.NullMarked;
