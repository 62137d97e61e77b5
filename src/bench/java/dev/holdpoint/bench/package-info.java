/** Benchmarks; how to run them is said in README.md. */
@NullMarked
package dev.holdpoint.bench;

import org.jspecify.annotations.NullMarked;
