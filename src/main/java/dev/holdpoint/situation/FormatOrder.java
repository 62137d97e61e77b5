package dev.holdpoint.situation;

import java.util.Comparator;
import java.util.IdentityHashMap;

/** The order in which the format lists its fields, from the first section to the last. */
public final class FormatOrder {
    /** Facts as a complete situation file would list them. */
    public static final Comparator<Fact<?>> FACTS = FormatOrder::compare;

    private static final IdentityHashMap<Field<?>, Integer> POSITIONS = new IdentityHashMap<>();

    static {
        Situation.TYPE.allFields().forEach(field -> POSITIONS.put(field, POSITIONS.size()));
    }

    private FormatOrder() {}

    /** Within a list, entry by entry. */
    private static int compare(Fact<?> one, Fact<?> other) {
        boolean sameList = one.item() != other.item()
                && one.field().section() == other.field().section();
        return sameList
                ? Integer.compare(one.item(), other.item())
                : Integer.compare(position(one.field()), position(other.field()));
    }

    private static int position(Field<?> field) {
        return POSITIONS.getOrDefault(field, Integer.MAX_VALUE);
    }
}
