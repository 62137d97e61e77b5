/**
 * Verdicts for people and programs: one file a format. Reads verdicts, decides nothing. A new format is a class here, its name in
 * {@code cli.Format} and its call in {@code cli.Printing}; pages are templates in {@code src/main/jte/report}.
 *
 * <p>Imports: derived, gather, plan, packet, read.problem, redact, register, secret, situation, text, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.report;

import org.jspecify.annotations.NullMarked;
