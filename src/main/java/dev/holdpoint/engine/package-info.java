/**
 * Runs the rules: the only package that knows Drools. Facts go in, conclusions come out.
 */
@NullMarked
package dev.holdpoint.engine;

import org.jspecify.annotations.NullMarked;
