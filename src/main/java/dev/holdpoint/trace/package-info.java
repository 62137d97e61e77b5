/**
 * What became of each rule on one situation: which fired, and what stopped the others. Plain data; the engine fills it.
 */
@NullMarked
package dev.holdpoint.trace;

import org.jspecify.annotations.NullMarked;
