/**
 * Situations made by the thousand from a seed, changed one fact at a time, shrunken and written down. For every kind of test;
 * imports the situation and nothing else of Holdpoint.
 */
@NullMarked
package dev.holdpoint.generate;

import org.jspecify.annotations.NullMarked;
