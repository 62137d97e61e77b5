/**
 * The page and the interface of {@code holdpoint serve}: one process that answers over HTTP what the command line answers, in the same
 * bytes, and keeps nothing of what it was sent. Only this package knows the server.
 *
 * <p>Imports: drl, edit, gather, holdpoint, packet, plan, read, read.problem, redact, register, report, report.rulebook, schema, situation, text, verdict.
 * For callers.
 */
@NullMarked
package dev.holdpoint.serve;

import org.jspecify.annotations.NullMarked;
