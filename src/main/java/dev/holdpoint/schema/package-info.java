/**
 * What helps to write a situation: its JSON Schema and a commented one to fill in, both made by the build from rules/format.yaml.
 *
 * <p>Imports: text. For callers.
 */
@NullMarked
package dev.holdpoint.schema;

import org.jspecify.annotations.NullMarked;
