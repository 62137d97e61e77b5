/**
 * Puts facts into a situation's file, and keeps everything else of it as it is. Asks for nothing, decides nothing, and reads no clock.
 *
 * <p>Imports: document, read, read.problem, situation, text. For callers.
 */
@NullMarked
package dev.holdpoint.edit;

import org.jspecify.annotations.NullMarked;
