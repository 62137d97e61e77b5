/**
 * The facts: format 1 as types. Each section class lists its fields once, and that list is what the reader, the schema, the digest and
 * the rules go by. Sections, their builders and most choices ({@code Incident}, {@code Party}, {@code Symptom} …) are made of
 * {@code rules/format.yaml} by {@code src/build}, and stand below {@code target/generated-sources/format}: a new field, choice or symptom
 * is an entry there.
 *
 * <p>Imports: nothing of Holdpoint. For callers.
 */
@NullMarked
package dev.holdpoint.situation;

import org.jspecify.annotations.NullMarked;
