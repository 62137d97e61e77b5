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

/** Runs the rules on a situation with some facts changed, each set of changes once, whatever is then looked at. */
final class Trials {
    private final Function<Situation, Verdict> rules;
    private final Situation situation;
    private final Decision gate;
    private final Map<Set<Fact<?>>, Verdict> seen;

    Trials(Function<Situation, Verdict> rules, Situation situation, Decision gate) {
        this.rules = rules;
        this.situation = situation;
        this.gate = gate;
        this.seen = new HashMap<>();
    }

    private Trials(Trials same, Decision gate) {
        this.rules = same.rules;
        this.situation = same.situation;
        this.gate = gate;
        this.seen = same.seen;
    }

    /** The same trials, for another decision. */
    Trials about(Decision decision) {
        return new Trials(this, decision);
    }

    Held with(Collection<? extends Fact<?>> changes) {
        Set<Fact<?>> key = Set.copyOf(changes);
        Verdict known = seen.get(key);
        if (known == null) {
            known = rules.apply(Revised.of(situation, changes));
            seen.put(key, known);
        }
        return Held.by(known, gate);
    }

    /** How often the rules were run. */
    int runs() {
        return seen.size();
    }
}
