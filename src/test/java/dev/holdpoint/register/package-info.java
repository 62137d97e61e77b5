@NullMarked
package dev.holdpoint.register;

import org.jspecify.annotations.NullMarked;
