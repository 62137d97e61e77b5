/**
 * Turns a YAML or JSON document into a {@link dev.holdpoint.situation.Situation}, or into every problem that it has, each with its
 * place. Nothing is guessed and nothing is swallowed. Imports the situation package and, for names that must be
 * shown, evidence; and SnakeYAML and Jackson's streaming parser
 * in one class each; what words a problem is loaded only when there is one.
 */
@NullMarked
package dev.holdpoint.read;

import org.jspecify.annotations.NullMarked;
