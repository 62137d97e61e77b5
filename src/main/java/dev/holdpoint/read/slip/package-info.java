/**
 * What a tired hand does to YAML, seen line by line, and to JSON, seen sign by sign: told in the words of the catalogue, and mended, so
 * that the rest of the document can be read and checked as well. Only documents that are refused come here; nothing that is mended becomes a fact.
 *
 * <p>Imports: read.problem, situation. Inside.
 */
@NullMarked
package dev.holdpoint.read.slip;

import org.jspecify.annotations.NullMarked;
