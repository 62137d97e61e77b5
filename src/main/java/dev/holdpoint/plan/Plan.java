package dev.holdpoint.plan;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import java.util.List;

/**
 * The shortest way to open a gate: a smallest set of facts with which it opens, checked by running the rules on the situation with
 * these facts in it. Only facts that a finding asks for are in it, and what is so whatever anybody does is never proposed for the
 * gate's sake: it is to be found out.
 *
 * @param gate the gate
 * @param opens whether there is such a set
 * @param facts the set, in the order in which the work is due; empty where the gate is open already, and where nothing opens it
 * @param findings what holds the gate whatever is done; empty where it opens
 */
public record Plan(Decision gate, boolean opens, List<PlannedFact> facts, List<Finding> findings) {
    /** What somebody has to do. */
    public List<PlannedFact> toDo() {
        return facts.stream().filter(fact -> !fact.toFindOut()).toList();
    }

    /** What somebody has to find out, since it is so or not whatever anybody does. */
    public List<PlannedFact> toFindOut() {
        return facts.stream().filter(PlannedFact::toFindOut).toList();
    }
}
