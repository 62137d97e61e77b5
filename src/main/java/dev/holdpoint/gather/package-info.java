/**
 * Facts that come in by themselves: what reports, lists, logs and errors state of a shop, without anything fetched, run or guessed.
 * The entry is {@link dev.holdpoint.gather.Gatherer}. Knows no rule and no verdict.
 *
 * <p>Imports: redact, situation, text. For callers.
 */
@NullMarked
package dev.holdpoint.gather;

import org.jspecify.annotations.NullMarked;
