/**
 * What lets somebody else check a verdict: digests, the comparison with a verdict derived anew, and the log of verdicts, chained and
 * signed. Decides nothing, and knows no format that people read.
 *
 * <p>Imports: report, situation, text, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.audit;

import org.jspecify.annotations.NullMarked;
