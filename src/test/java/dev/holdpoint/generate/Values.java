package dev.holdpoint.generate;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What may stand in a field. */
public final class Values {
    private static final List<String> VERSIONS =
            List.of("3.2.0", "3.1.4", "4.0.0", "3.2", "4", "3.1.4.0", "3.2.0-beta2", "3.2-beta2", "3.2.0-1", "03.2.0");
    /** Those of {@link Story} and their neighbours: the same, a little later, and a week before. */
    private static final List<String> MOMENTS = List.of(
            "2026-04-22T08:59:59.999999999Z",
            "2026-04-22T09:00:00Z",
            "2026-04-22T10:15:00Z",
            "2026-04-29T08:00:00Z",
            "2026-04-29T09:00:00Z",
            "2026-04-29T11:00:00+02:00",
            "2026-04-29T10:15:00Z",
            "2026-04-29T10:15:00.000000001Z",
            "2026-05-02T07:30:00Z");

    private static final List<String> TEXTS = List.of("Dana Reyes", "see the notes", "SophMate > Approvals");

    private Values() {}

    /**
     * Values to try in a field: every one of an enum; of a set the empty one, each single one and all; a few, with their
     * boundaries, of the rest. None for sections and lists of sections.
     */
    public static List<Object> candidates(Field<?> field) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            return List.of((Object[]) one.type().getEnumConstants());
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            List<Object> sets = new ArrayList<>();
            sets.add(set(some, List.of()));
            sets.add(set(some, List.of(some.type().getEnumConstants())));
            for (Object constant : some.type().getEnumConstants()) {
                sets.add(set(some, List.of(constant)));
            }
            return sets;
        }
        if (kind == Kind.VERSION) {
            return List.copyOf(VERSIONS.stream().map(Version::of).toList());
        }
        if (kind == Kind.MOMENT) {
            return List.copyOf(MOMENTS.stream().map(Moment::of).toList());
        }
        if (kind == Kind.TEXT) {
            return List.copyOf(TEXTS);
        }
        return kind == Kind.TEXTS ? List.of(List.of(), List.of(TEXTS.get(1)), TEXTS) : List.of();
    }

    /**
     * The value as the field's kind has it. Strings will do for enums (wire names), versions and moments; any collection for sets
     * and lists.
     *
     * @throws IllegalArgumentException if the field cannot hold it
     */
    static Object fitted(Field<?> field, Object value) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            return constant(one.type().getEnumConstants(), value, field);
        }
        if (kind instanceof Kind.SomeOf<?> some && value instanceof Collection<?> values) {
            return set(some, values);
        }
        if (kind == Kind.VERSION) {
            return value instanceof Version ? value : Version.of((String) value);
        }
        if (kind == Kind.MOMENT) {
            return value instanceof Moment ? value : Moment.of((String) value);
        }
        if (kind == Kind.TEXTS && value instanceof Collection<?> texts) {
            return texts.stream().map(String.class::cast).toList();
        }
        boolean fits = kind == Kind.TEXT
                ? value instanceof String
                : kind == Kind.FORMAT
                        ? value instanceof Integer
                        : kind instanceof Kind.Nested<?>
                                ? value instanceof Section
                                : kind instanceof Kind.Repeated<?> && value instanceof List<?>;
        if (!fits) {
            throw new IllegalArgumentException(field + " cannot be " + value);
        }
        return value;
    }

    private static <E extends Enum<E> & Choice> Object set(Kind.SomeOf<E> kind, Collection<?> values) {
        E[] all = kind.type().getEnumConstants();
        return Draft.setOf(values.stream()
                .map(value -> constant(all, value, kind))
                .distinct()
                .toList());
    }

    private static <E extends Choice> E constant(E[] all, Object value, Object where) {
        for (E constant : all) {
            if (constant.equals(value) || constant.wireName().equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(where + " cannot be " + value);
    }
}
