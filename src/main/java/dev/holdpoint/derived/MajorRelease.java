package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;
import java.util.List;

/**
 * Whether the release is a major one.
 *
 * @param major what is known of it
 * @param basis the facts that say so; the unknown one where nothing does
 */
public record MajorRelease(Major major, List<Fact<?>> basis) {
    /** What is known, because of these facts. */
    public static MajorRelease of(Major major, Fact<?>... basis) {
        return new MajorRelease(major, List.of(basis));
    }

    /** Whether the numbers of two versions say so, and nobody has declared it. */
    public boolean byNumbers() {
        return basis.size() == 2;
    }
}
