package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether staging has to be used.
 *
 * @param mandatory true where a reason makes it so; else it is merely recommended
 * @param basis the facts that decide it
 */
public record StagingNeed(boolean mandatory, List<Fact<?>> basis) {
    /** The need that follows from what the release touches and whether it is major. */
    public static StagingNeed of(boolean mandatory, Fact<?> touches, List<Fact<?>> major) {
        List<Fact<?>> basis = new ArrayList<>();
        basis.add(touches);
        basis.addAll(major);
        return new StagingNeed(mandatory, List.copyOf(basis));
    }
}
