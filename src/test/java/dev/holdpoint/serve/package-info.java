/** Asks the service over HTTP, as its users and those who mean it harm do. */
@NullMarked
package dev.holdpoint.serve;

import org.jspecify.annotations.NullMarked;
