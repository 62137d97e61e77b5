/**
 * Many situations in one run: in input order, on all cores, in bounded memory, and to be continued after a crash. Adds no wording of
 * its own but for lines that are too long.
 *
 * <p>Imports: read, read.problem, redact, report, holdpoint, schema, situation, text, verdict. Inside.
 */
@NullMarked
package dev.holdpoint.batch;

import org.jspecify.annotations.NullMarked;
