package dev.holdpoint.oracle;

import dev.holdpoint.situation.Fact;
import java.util.List;

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
        if (fact.unknown()) {
            into.add(unknown);
        } else if (fact.isNot(good)) {
            into.add(failed);
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
