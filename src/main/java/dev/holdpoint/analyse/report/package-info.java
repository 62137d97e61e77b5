/**
 * What is proved of rules, and what a change of them means, for people and programs: one file a format.
 *
 * <p>Imports: analyse, drl, holdpoint, register, report.rulebook, text, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.analyse.report;

import org.jspecify.annotations.NullMarked;
