/**
 * Facts that come in by themselves: what reports, lists, logs and errors state of a shop, without anything fetched, run or guessed.
 * For callers: {@link dev.holdpoint.gather.Gatherer}. Imports texts, redaction and situations; knows no rule and no verdict.
 */
@NullMarked
package dev.holdpoint.gather;

import org.jspecify.annotations.NullMarked;
