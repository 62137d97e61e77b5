/**
 * Ground: what is said of texts everywhere. What cannot be seen, lines and columns, Markdown, whole files. Imports the JDK only; inside.
 */
@NullMarked
package dev.holdpoint.text;

import org.jspecify.annotations.NullMarked;
