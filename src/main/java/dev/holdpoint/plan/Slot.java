package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import org.jspecify.annotations.Nullable;

/** Where a fact belongs, whatever it says. */
record Slot(Field<?> field, int item) {
    static Slot of(Fact<?> fact) {
        return new Slot(fact.field(), fact.item());
    }

    /** As the compiler would have it, which takes longer to be ready at a start than the whole search takes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot slot && item == slot.item && field.equals(slot.field);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + item;
    }
}
