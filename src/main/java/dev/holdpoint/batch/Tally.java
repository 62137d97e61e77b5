package dev.holdpoint.batch;

import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Clause;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run came to: kinds of entries, clauses and parties, each counted. Not thread-safe. */
public final class Tally {
    private final Map<Object, Long> counts = new HashMap<>();

    /** How many documents came out so. */
    public long count(Entry.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many documents there were. */
    public long total() {
        return Stream.of(Entry.Kind.values()).mapToLong(this::count).sum();
    }

    /** How many gates each clause holds shut, in the register's order. */
    public SortedMap<Clause, Long> clauses() {
        return of(Clause.class);
    }

    /** How many situations go to each party. */
    public SortedMap<Party, Long> parties() {
        return of(Party.class);
    }

    private <T> SortedMap<T, Long> of(Class<T> type) {
        SortedMap<T, Long> some = new TreeMap<>();
        counts.forEach((counted, count) -> {
            if (type.isInstance(counted)) {
                some.put(type.cast(counted), count);
            }
        });
        return some;
    }

    void add(Entry entry) {
        add(entry.kind(), 1);
        entry.clauses().forEach(clause -> add(clause, 1));
        entry.parties().forEach(party -> add(party, 1));
    }

    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    /** Counts so many more of an {@link Entry.Kind}, a {@link Clause} or a {@link Party}. */
    void add(Object counted, long more) {
        counts.merge(counted, more, Long::sum);
    }
}
