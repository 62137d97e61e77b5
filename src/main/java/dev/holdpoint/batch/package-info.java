/**
 * Many situations in one run: in input order, on all cores, in bounded memory, and to be continued after a crash. Reads with the
 * reader, decides with the checker, writes with the JSON report; adds no wording of its own but for lines that are too long.
 */
@NullMarked
package dev.holdpoint.batch;

import org.jspecify.annotations.NullMarked;
