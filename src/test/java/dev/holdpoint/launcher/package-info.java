/** Tests of the installed program, as {@code mvn package} leaves it. */
@NullMarked
package dev.holdpoint.launcher;

import org.jspecify.annotations.NullMarked;
