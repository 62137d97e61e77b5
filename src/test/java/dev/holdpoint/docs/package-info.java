/** What the documentation shows is what happens. */
@NullMarked
package dev.holdpoint.docs;

import org.jspecify.annotations.NullMarked;
