/**
 * What was decided and why: findings, decisions, the verdict. Uses the JDK and the facts only; knows nothing of the engine, of
 * files or of the command line.
 */
@NullMarked
package dev.holdpoint.verdict;

import org.jspecify.annotations.NullMarked;
