package dev.holdpoint.properties;

import dev.holdpoint.generate.Shrinker;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.situation.Situation;
import java.util.function.Function;
import org.assertj.core.api.Assertions;

/**
 * Runs a property over situations from a seed. {@code -Dholdpoint.situations=} says over how many, {@code -Dholdpoint.seed=} from
 * which seed; a failure prints the seed and the smallest situation that still fails.
 */
final class ForAll {
    static final long SEED = Long.getLong("holdpoint.seed", 20260429L);

    private ForAll() {}

    static int count(int usual) {
        return Integer.getInteger("holdpoint.situations", usual);
    }

    /** The property says what is wrong, or nothing. */
    static void situations(int usual, Function<Situation, String> property) {
        situations(new Situations(SEED), usual, property);
    }

    static void situations(Situations situations, int usual, Function<Situation, String> property) {
        for (int i = 0; i < count(usual); i++) {
            holds(i, situations.next(), property);
        }
    }

    /** A situation of that number; a failure is of the smallest that still fails. */
    static void holds(int number, Situation situation, Function<Situation, String> property) {
        if (!property.apply(situation).isEmpty()) {
            Situation small = Shrinker.shrink(
                    situation, candidate -> !property.apply(candidate).isEmpty());
            Assertions.fail(
                    "seed " + SEED + ", situation " + number + ": " + property.apply(small) + "\n" + Yaml.write(small));
        }
    }
}
