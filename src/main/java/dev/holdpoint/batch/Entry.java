package dev.holdpoint.batch;

import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Clause;
import java.util.List;
import java.util.Set;

/**
 * What became of one document.
 *
 * @param kind how it came out
 * @param json the verdict or the problem record, on one line without a line break
 * @param clauses those that hold the gate shut
 * @param parties everybody to go to
 */
public record Entry(Kind kind, String json, Set<Clause> clauses, List<Party> parties) {
    /** How a document can come out. */
    public enum Kind {
        /** The gate is open, or not applicable. */
        OPEN,
        /** The gate is blocked. */
        BLOCKED,
        /** It is no situation. */
        PROBLEM,
        /** The checker failed on it, and there is no verdict. */
        FAILED
    }

    static Entry withoutVerdict(Kind kind, String json) {
        return new Entry(kind, json, Set.of(), List.of());
    }
}
