package dev.holdpoint.batch;

import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Clause;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a run came to, counted. Not thread-safe. */
public final class Tally {
    private final Map<Entry.Kind, Long> kinds = new EnumMap<>(Entry.Kind.class);
    private final Map<Clause, Long> clauses = new TreeMap<>();
    private final Map<Party, Long> parties = new EnumMap<>(Party.class);

    /** How many documents came out so. */
    public long count(Entry.Kind kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    /** How many documents there were. */
    public long total() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many gates each clause holds shut, in the register's order. */
    public Map<Clause, Long> clauses() {
        return Collections.unmodifiableMap(clauses);
    }

    /** How many situations go to each party. */
    public Map<Party, Long> parties() {
        return Collections.unmodifiableMap(parties);
    }

    void add(Entry entry) {
        kinds.merge(entry.kind(), 1L, Long::sum);
        entry.clauses().forEach(clause -> clauses.merge(clause, 1L, Long::sum));
        entry.parties().forEach(party -> parties.merge(party, 1L, Long::sum));
    }

    void add(Tally other) {
        other.kinds.forEach(this::add);
        other.clauses.forEach(this::add);
        other.parties.forEach(this::add);
    }

    void add(Entry.Kind kind, long more) {
        kinds.merge(kind, more, Long::sum);
    }

    void add(Clause clause, long more) {
        clauses.merge(clause, more, Long::sum);
    }

    void add(Party party, long more) {
        parties.merge(party, more, Long::sum);
    }
}
