/**
 * What was decided and why: findings, decisions, steps, the verdict. Knows nothing of the engine, of files or of the command line. The
 * sentences themselves stand in {@code rules/format.yaml}; {@code FindingType} says which one a finding is put into,
 * {@code NextSteps} which steps it asks for, a file for each kind of work.
 *
 * <p>Imports: derived, secret, situation. For callers.
 */
@NullMarked
package dev.holdpoint.verdict;

import org.jspecify.annotations.NullMarked;
