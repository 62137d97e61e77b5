/**
 * Ground: what is said of texts everywhere. What cannot be seen, lines and columns, Markdown, entities of HTML, whole files.
 *
 * <p>Imports: nothing of Holdpoint. Inside.
 */
@NullMarked
package dev.holdpoint.text;

import org.jspecify.annotations.NullMarked;
