/**
 * The facts: format 1 as types. Each section class lists its fields once, and that list is what the reader, the schema, the
 * digest and the rules go by. Uses the JDK only; imports no other package of Holdpoint.
 */
@NullMarked
package dev.holdpoint.situation;

import org.jspecify.annotations.NullMarked;
