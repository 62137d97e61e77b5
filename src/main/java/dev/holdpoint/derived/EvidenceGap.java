package dev.holdpoint.derived;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import java.util.Optional;

/**
 * A piece of an incident's evidence that is missing or cannot be relied on.
 *
 * @param fact what is missing
 * @param wanted the value that would fill the gap; empty where any value would
 * @param lasting whether nothing can fill it any more
 */
public record EvidenceGap(Fact<?> fact, Optional<Choice> wanted, boolean lasting) {
    /** A gap that any value fills. */
    public static EvidenceGap missing(Fact<?> fact) {
        return new EvidenceGap(fact, Optional.empty(), false);
    }

    /** A gap that one value fills. */
    public static EvidenceGap notAsWanted(Fact<?> fact, Choice wanted) {
        return new EvidenceGap(fact, Optional.of(wanted), false);
    }

    /** A gap that nothing fills. */
    public static EvidenceGap lasting(Fact<?> fact) {
        return new EvidenceGap(fact, Optional.empty(), true);
    }
}
