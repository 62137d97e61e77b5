/**
 * Takes out of texts and whole files what must not leave: any text as it is, YAML and JSON so that they can still be read.
 *
 * <p>Imports: document, secret, text. For callers.
 */
@NullMarked
package dev.holdpoint.redact;

import org.jspecify.annotations.NullMarked;
