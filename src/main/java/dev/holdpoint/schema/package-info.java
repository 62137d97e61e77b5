/**
 * What helps to write a situation: its JSON Schema and a commented one to fill in, both made by the build from rules/format.yaml.
 * Imports nothing.
 */
@NullMarked
package dev.holdpoint.schema;

import org.jspecify.annotations.NullMarked;
