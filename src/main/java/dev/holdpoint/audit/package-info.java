/**
 * What lets somebody else check a verdict: digests of situation and rules, the comparison with a verdict derived anew, and the log
 * of verdicts. Reads verdicts, decides nothing; knows no format that people read.
 */
@NullMarked
package dev.holdpoint.audit;

import org.jspecify.annotations.NullMarked;
