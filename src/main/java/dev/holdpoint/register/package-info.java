/**
 * The auditor's view: clauses, readings and linked procedures, the rules that implement them, and the gaps between the two. Plain
 * data, filled by {@code drl} and from {@code register.yaml}.
 */
@NullMarked
package dev.holdpoint.register;

import org.jspecify.annotations.NullMarked;
