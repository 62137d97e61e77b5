/**
 * Verdicts for people and programs: one file a format. Reads verdicts, decides nothing.
 */
@NullMarked
package dev.holdpoint.report;

import org.jspecify.annotations.NullMarked;
