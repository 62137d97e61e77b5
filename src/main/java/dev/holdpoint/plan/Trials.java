package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Runs the rules on a situation with some facts changed, each set of changes once. */
final class Trials {
    private final Function<Situation, Verdict> rules;
    private final Situation situation;
    private final Decision gate;
    private final Map<Set<Fact<?>>, Held> seen = new HashMap<>();

    Trials(Function<Situation, Verdict> rules, Situation situation, Decision gate) {
        this.rules = rules;
        this.situation = situation;
        this.gate = gate;
    }

    Held with(Collection<? extends Fact<?>> changes) {
        Set<Fact<?>> key = Set.copyOf(changes);
        Held known = seen.get(key);
        if (known == null) {
            known = Held.by(rules.apply(Revised.of(situation, changes)), gate);
            seen.put(key, known);
        }
        return known;
    }

    /** How often the rules were run. */
    int runs() {
        return seen.size();
    }
}
