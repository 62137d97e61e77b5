/**
 * What is proved of rules, and what a change of them means, for people and programs: one file a format.
 *
 * <p>Imports: analyse, redact, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.report.analysis;

import org.jspecify.annotations.NullMarked;
