package dev.holdpoint.generate;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing case small enough to read. */
public final class Shrinker {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private Shrinker() {}

    /**
     * A situation that fails as well, from which neither a section nor a fact nor an entry of a list can be taken away without its
     * passing; or the smallest one that was found in twenty seconds. A predicate that throws counts as failing.
     *
     * @throws IllegalArgumentException if the situation does not fail to begin with
     */
    public static Situation shrink(Situation failing, Predicate<Situation> fails) {
        return shrink(failing, fails, LONG_ENOUGH);
    }

    /** The same, with so much time to try; what has begun is brought to its end. */
    static Situation shrink(Situation failing, Predicate<Situation> fails, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        if (!holds(fails, failing)) {
            throw new IllegalArgumentException("the situation does not fail");
        }
        Situation smallest = failing;
        for (boolean shrunk = true; shrunk; ) {
            shrunk = false;
            for (String path : removable(smallest)) {
                if (System.nanoTime() - end > 0) {
                    return smallest;
                }
                Situation smaller = without(smallest, path);
                if (!smaller.equals(smallest) && holds(fails, smaller)) {
                    smallest = smaller;
                    shrunk = true;
                }
            }
        }
        return smallest;
    }

    /** The same situation where an earlier removal took the path away, or the situation needs what is there. */
    private static Situation without(Situation situation, String path) {
        try {
            return Edits.without(situation, path);
        } catch (IllegalArgumentException refused) {
            return situation;
        }
    }

    private static boolean holds(Predicate<Situation> fails, Situation situation) {
        try {
            return fails.test(situation);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Large parts first; the entries of a list from its end, so that the positions before them stay. */
    static List<String> removable(Situation situation) {
        List<String> paths = new ArrayList<>();
        add(situation, paths);
        return paths;
    }

    private static void add(Section section, List<String> paths) {
        for (Fact<?> fact : section.facts()) {
            if (fact.unknown()) {
                continue;
            }
            boolean inside = fact.item() >= 0;
            boolean named = inside && fact.field() == section.facts().get(0).field();
            if (!named && fact.field() != Situation.SITUATION) {
                paths.add(fact.path());
            }
            if (fact.get() instanceof Section nested
                    && !nested.isNone()
                    && fact.field().kind() instanceof Kind.Nested<?>) {
                add(nested, paths);
            } else if (fact.get() instanceof Collection<?> entries) {
                addEntries(fact.path(), List.copyOf(entries), paths);
            }
        }
    }

    private static void addEntries(String path, List<?> entries, List<String> paths) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            paths.add(path + "[" + i + "]");
            if (entries.get(i) instanceof Section entry) {
                add(entry, paths);
            }
        }
    }
}
