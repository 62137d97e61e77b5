/** Batches: order, bounds, bad lines and going on after a crash. */
@NullMarked
package dev.holdpoint.batch;

import org.jspecify.annotations.NullMarked;
