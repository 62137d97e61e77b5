/**
 * What leaves: the packet for one party, by the lists of {@code rules/packets.yaml}, redacted and proven to be. Takes a verdict;
 * imports facts, verdicts and evidence, never the reader, the engine, reports or the command line.
 */
@NullMarked
package dev.holdpoint.packet;

import org.jspecify.annotations.NullMarked;
