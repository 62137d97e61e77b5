package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Facts changed so far on the way to an open gate, each in its slot, and all that was tried there. */
final class Way {
    private final Map<Slot, Fact<?>> changes = new LinkedHashMap<>();
    private final Set<Fact<?>> tried = new HashSet<>();

    static Way of(Collection<? extends Fact<?>> changes) {
        Way way = new Way();
        changes.forEach(way::change);
        return way;
    }

    Way copy() {
        Way copy = new Way();
        copy.changes.putAll(changes);
        copy.tried.addAll(tried);
        return copy;
    }

    void change(Fact<?> to) {
        changes.put(Slot.of(to), to);
        tried.add(to);
    }

    void leave(Fact<?> change) {
        changes.remove(Slot.of(change));
    }

    /** The changes, with one more. */
    Collection<Fact<?>> with(Fact<?> change) {
        Map<Slot, Fact<?>> more = new LinkedHashMap<>(changes);
        more.put(Slot.of(change), change);
        return more.values();
    }

    boolean hasTried(Fact<?> fact) {
        return tried.contains(fact);
    }

    Collection<Fact<?>> changes() {
        return changes.values();
    }
}
