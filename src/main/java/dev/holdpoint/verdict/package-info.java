/**
 * What was decided and why: findings, decisions, steps, the verdict. Knows nothing of the engine, of files or of the command line.
 *
 * <p>Imports: derived, secret, situation. For callers.
 */
@NullMarked
package dev.holdpoint.verdict;

import org.jspecify.annotations.NullMarked;
