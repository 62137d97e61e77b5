package dev.holdpoint.analyse;

import dev.holdpoint.situation.Situation;
import java.util.List;

/**
 * A situation that the rules let pass, checked by the engine.
 *
 * @param situation the situation
 * @param text the same as a file that {@code check} reads
 * @param facts how many facts it gives
 * @param smallest whether it is proved that none with fewer facts would do; else none of its facts can be left out
 * @param what it shows, where the property alone does not say it
 * @param rules the rules that could have held it, each with what it did
 */
public record Counterexample(
        Situation situation, String text, int facts, boolean smallest, String what, List<String> rules) {}
