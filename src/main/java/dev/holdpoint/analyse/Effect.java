package dev.holdpoint.analyse;

import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a change of rules does to situations that there are: how many verdicts change, and which way. Not thread-safe. */
public final class Effect {
    private static final int SHOWN = 20;

    private final Differences differences;
    private final List<String> changed = new ArrayList<>();
    private int situations;
    private int opens;
    private int closes;
    private int other;

    Effect(Differences differences) {
        this.differences = differences;
    }

    /**
     * Takes up one situation.
     *
     * @param name what to call it
     */
    public void add(String name, Situation situation) {
        situations++;
        Verdict before = differences.before(situation);
        Verdict after = differences.after(situation);
        if (Observed.whole(before).equals(Observed.whole(after))) {
            return;
        }
        boolean opened = false;
        boolean closed = false;
        for (Decision decision : Decision.values()) {
            if (decision.isGate()) {
                opened |=
                        !before.gate(decision).isOpen() && after.gate(decision).isOpen();
                closed |=
                        before.gate(decision).isOpen() && !after.gate(decision).isOpen();
            }
        }
        opens += opened ? 1 : 0;
        closes += closed ? 1 : 0;
        other += opened || closed ? 0 : 1;
        if (changed.size() < SHOWN) {
            changed.add(name + (opened ? ": a gate opens" : "") + (closed ? ": a gate closes" : ""));
        }
    }

    /** How many situations there were. */
    public int situations() {
        return situations;
    }

    /** In how many a gate opens that was blocked. */
    public int opens() {
        return opens;
    }

    /** In how many a gate is blocked that was open. */
    public int closes() {
        return closes;
    }

    /** In how many only something else changes. */
    public int other() {
        return other;
    }

    /** The first of those that change. */
    public List<String> changed() {
        return List.copyOf(changed);
    }
}
