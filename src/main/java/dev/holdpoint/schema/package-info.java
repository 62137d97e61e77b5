/**
 * What helps to write a situation: its JSON Schema and a commented one to fill in, both made from the format's one list of fields.
 * Imports the situation package only.
 */
@NullMarked
package dev.holdpoint.schema;

import org.jspecify.annotations.NullMarked;
