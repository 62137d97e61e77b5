package dev.holdpoint.oracle;

import dev.holdpoint.situation.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses that one finding cites, and the finding in each status: made once, since a reading makes thousands. */
final class Ask {
    final Found contradiction;
    final Found failed;
    final Found unknown;
    final Found trigger;
    final Found advice;

    private Ask(List<String> clauses) {
        this.contradiction = new Found(clauses, "contradiction");
        this.failed = new Found(clauses, "failed");
        this.unknown = new Found(clauses, "unknown");
        this.trigger = new Found(clauses, "trigger");
        this.advice = new Found(clauses, "advice");
    }

    static Ask of(String... clauses) {
        return new Ask(List.of(clauses));
    }

    /** Asks for one value: another one is a failure, none is unknown (the register's rule for a status). */
    <T> void is(T good, Fact<T> fact, List<Found> into) {
        is(good, fact.value().orElse(null), into);
    }

    /** The same of a value that was worked out; null where it is unknown. */
    <T> void is(T good, @Nullable T value, List<Found> into) {
        if (value == null) {
            into.add(unknown);
        } else if (!value.equals(good)) {
            into.add(failed);
        }
    }

    /** Asks for one value before the update; once that is made, its lack is told and holds nothing. */
    <T> void advises(T good, Fact<T> fact, List<Found> into) {
        if (fact.isNot(good)) {
            into.add(advice);
        }
    }

    /** Asks that there is a value, whatever it is. */
    void given(Fact<?> fact, List<Found> into) {
        if (fact.unknown()) {
            into.add(unknown);
        }
    }

    /** Adds the contradiction where it holds. */
    void contradiction(boolean holds, List<Found> into) {
        if (holds) {
            into.add(contradiction);
        }
    }
}
