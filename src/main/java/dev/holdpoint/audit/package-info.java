/**
 * What lets somebody else check a verdict: digests of situation and rules.
 */
@NullMarked
package dev.holdpoint.audit;

import org.jspecify.annotations.NullMarked;
