/**
 * Mutation of the rules: each small change to a rule file has to be noticed by a fixture, a story or the second reading of the
 * register. Run by {@code mvn -Pmutation test}.
 */
@NullMarked
package dev.holdpoint.mutation;

import org.jspecify.annotations.NullMarked;
