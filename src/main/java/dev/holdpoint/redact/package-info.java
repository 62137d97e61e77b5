/**
 * Redacts whole files: any text as it is, YAML and JSON so that they can still be read. Knows evidence only, nothing of what a
 * situation is.
 */
@NullMarked
package dev.holdpoint.redact;

import org.jspecify.annotations.NullMarked;
