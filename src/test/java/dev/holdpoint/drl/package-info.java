@NullMarked
package dev.holdpoint.drl;

import org.jspecify.annotations.NullMarked;
