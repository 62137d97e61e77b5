package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;

/** Where a fact belongs, whatever it says. */
record Slot(Field<?> field, int item) {
    static Slot of(Fact<?> fact) {
        return new Slot(fact.field(), fact.item());
    }
}
