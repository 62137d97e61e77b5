package dev.holdpoint.analyse;

import dev.holdpoint.situation.Situation;

/**
 * A situation that was found, and in which formulas and engine agree.
 *
 * @param situation the situation
 * @param text as a file
 * @param facts how many facts it gives
 * @param smallest whether none with fewer would do
 */
record Found(Situation situation, String text, int facts, boolean smallest) {}
