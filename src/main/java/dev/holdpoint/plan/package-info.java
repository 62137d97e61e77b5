/**
 * What would be if facts stood otherwise, found out by running the rules: the smallest set of facts with which a gate opens, and what
 * a question is worth. The rules are run by a function that it is given.
 *
 * <p>Imports: derived, situation, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.plan;

import org.jspecify.annotations.NullMarked;
