/**
 * Documents as they were written: what stands where, in YAML or JSON, before anybody asks what it means.
 *
 * <p>Imports: situation, text. Inside.
 */
@NullMarked
package dev.holdpoint.document;

import org.jspecify.annotations.NullMarked;
