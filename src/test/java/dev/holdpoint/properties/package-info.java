/** What must hold for every situation, over situations from a seed. */
@NullMarked
package dev.holdpoint.properties;

import org.jspecify.annotations.NullMarked;
