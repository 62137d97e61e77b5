/** Looks at our pages in a real browser, where one is installed. */
@NullMarked
package dev.holdpoint.browser;

import org.jspecify.annotations.NullMarked;
