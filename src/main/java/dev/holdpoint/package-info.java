/**
 * Holdpoint as a library: {@link dev.holdpoint.PolicyChecker} takes a situation and gives a verdict.
 */
@NullMarked
package dev.holdpoint;

import org.jspecify.annotations.NullMarked;
