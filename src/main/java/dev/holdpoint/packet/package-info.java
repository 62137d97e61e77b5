/**
 * What leaves: the packet for one party, by the lists of {@code rules/packets.yaml}, redacted and proven to be. Takes a verdict, never
 * a file.
 *
 * <p>Imports: redact, secret, situation, text, verdict. For callers.
 */
@NullMarked
package dev.holdpoint.packet;

import org.jspecify.annotations.NullMarked;
