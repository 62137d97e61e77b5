/**
 * The command line: one file a command, each thin. Reads arguments, calls the library, prints.
 *
 * <p>Imports: everything. Inside.
 */
@NullMarked
package dev.holdpoint.cli;

import org.jspecify.annotations.NullMarked;
