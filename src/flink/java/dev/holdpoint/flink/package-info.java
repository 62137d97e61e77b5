/**
 * Fleets that one machine is too small for: the same checks as {@code holdpoint batch}, run by Apache Flink. Has a build of
 * its own, {@code src/flink/pom.xml}; imports Flink, the batch package and what names a gate.
 */
@NullMarked
package dev.holdpoint.flink;

import org.jspecify.annotations.NullMarked;
