package dev.holdpoint.verdict;

import dev.holdpoint.situation.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be done, while it is gathered: the same work for several findings is one step, due when it first is. */
final class Agenda {
    // written out: those that Comparator makes are in no archive of classes, and every start would make them again
    private static final Comparator<Step> BY_PHASE = (one, other) -> one.due().compareTo(other.due());

    private final List<Step> steps = new ArrayList<>();

    void add(Phase due, String work, List<Finding> findings) {
        add(due, work, findings, Optional.empty());
    }

    void add(Phase due, String work, List<Finding> findings, Optional<String> command) {
        for (int i = 0; i < steps.size(); i++) {
            Step before = steps.get(i);
            if (before.work().equals(work)) {
                Phase first = due.compareTo(before.due()) < 0 ? due : before.due();
                steps.set(i, new Step(first, work, union(before.findings(), findings), before.command()));
                return;
            }
        }
        steps.add(new Step(due, work, List.copyOf(findings), command));
    }

    /** The steps in the order in which they are due, then in which they came. */
    List<Step> inOrder() {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(BY_PHASE);
        return sorted;
    }

    /** The findings of both, each once. */
    static List<Finding> union(List<Finding> findings, List<Finding> others) {
        Set<Finding> all = new LinkedHashSet<>(findings);
        all.addAll(others);
        return List.copyOf(all);
    }
}
