/**
 * Puts facts into a situation's file, and keeps everything else of it as it is. For callers. Imports documents, the reader and whole
 * files; asks for nothing, decides nothing, and reads no clock.
 */
@NullMarked
package dev.holdpoint.edit;

import org.jspecify.annotations.NullMarked;
