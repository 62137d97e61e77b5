/**
 * Finds what must not leave in a text. Knows texts only: nothing of situations, rules or verdicts. A new key is a row in
 * {@code rules/detectors.tsv}; the words that tell one from what only looks like it stand in {@code rules/vocabulary.tsv}, of which the
 * build makes {@code Vocabulary}. Code is here for what no pattern can tell: a finder, which its row names.
 *
 * <p>Imports: text. Inside.
 */
@NullMarked
package dev.holdpoint.secret;

import org.jspecify.annotations.NullMarked;
