/**
 * The auditor's view: clauses, readings and linked procedures, the rules that implement them, and the gaps between the two.
 *
 * <p>Imports: situation, text, verdict. Inside.
 */
@NullMarked
package dev.holdpoint.register;

import org.jspecify.annotations.NullMarked;
