/**
 * Rule files: reads them, says which rules stand in them, checks that they keep to the subset of DRL that rules are written in,
 * and compiles them. DRL is Java: nothing of a file is compiled before {@link dev.holdpoint.drl.SubsetCheck} has passed all of it.
 * Beside {@code engine} the only package that knows Drools.
 */
@NullMarked
package dev.holdpoint.drl;

import org.jspecify.annotations.NullMarked;
