package dev.holdpoint.read.problem;

import org.jspecify.annotations.Nullable;

/** What fills the holes of the catalogue's texts, by their names. Help also asks whether one can be filled at all: so it is chosen. */
@FunctionalInterface
interface Holes {
    /** What goes there; null where nothing does. */
    @Nullable
    String fill(String name);

    /** Names of holes, each followed by what fills it. */
    static Holes of(@Nullable String... pairs) {
        return name -> {
            for (int i = 0; i + 1 < pairs.length; i += 2) {
                if (name.equals(pairs[i])) {
                    return pairs[i + 1];
                }
            }
            return null;
        };
    }

    /** What says that something is so, and has no words of its own. */
    static @Nullable String when(boolean so) {
        return so ? "" : null;
    }

    /** What these fill, or else the others. */
    default Holes or(Holes others) {
        return name -> {
            String here = fill(name);
            return here == null ? others.fill(name) : here;
        };
    }
}
