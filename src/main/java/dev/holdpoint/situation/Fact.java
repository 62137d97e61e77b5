package dev.holdpoint.situation;

import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a situation says of one field: a value, or that it is unknown. Immutable; two facts are equal when field, item and
 * value are, wherever they were written.
 *
 * @param <T> the type of a known value
 */
public final class Fact<T> {
    static final int NO_ITEM = -1;

    private final Field<T> field;
    private final int item;
    private final @Nullable T value;
    private final @Nullable Place place;
    private final boolean withheld;
    private final @Nullable String entry;

    Fact(Field<T> field, int item, @Nullable T value, @Nullable Place place) {
        this(field, item, value, place, false, null);
    }

    private Fact(
            Field<T> field,
            int item,
            @Nullable T value,
            @Nullable Place place,
            boolean withheld,
            @Nullable String entry) {
        this.field = field;
        this.item = item;
        this.value = value;
        this.place = place;
        this.withheld = withheld;
        this.entry = entry;
    }

    /** The same fact in an entry of a list that people know by that name; by its number, where there is none that may be shown. */
    Fact<T> inEntry(@Nullable String name) {
        return new Fact<>(field, item, value, place, withheld, name);
    }

    /** The same fact, marked as one whose value must not be shown; the name of its entry may be one too, and its number stands for that. */
    public Fact<T> withhold() {
        return new Fact<>(field, item, value, place, true, null);
    }

    /** The same fact with a value of the same type, which the caller answers for. */
    @SuppressWarnings("unchecked")
    Fact<T> replaced(Object sameType) {
        return new Fact<>(field, item, (T) sameType, place);
    }

    /** Whether the value holds a secret, so that it must not be shown. */
    public boolean withheld() {
        return withheld;
    }

    /** The field that this is about. */
    public Field<T> field() {
        return field;
    }

    /** Where the fact belongs, such as {@code environment.automation[0].risky}. */
    public String path() {
        return item == NO_ITEM ? field.path() : field.path().replace("[]", "[" + item + "]");
    }

    /** The path for people, who know an entry by its name: {@code environment.automation[review-answers].risky}. */
    public String spokenPath() {
        return entry == null ? path() : field.path().replace("[]", "[" + entry + "]");
    }

    /** Where the fact was written; empty when it is absent or was built in code. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** Whether nothing is known of the field: left out, or written as {@code unknown}. */
    public boolean unknown() {
        return value == null;
    }

    /** Whether the situation gives a value. */
    public boolean known() {
        return value != null;
    }

    /** The value, empty where it is unknown. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The value. @throws NoSuchElementException where it is unknown */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(path() + " is unknown");
        }
        return value;
    }

    /** Whether the value is known and is this one. */
    public boolean is(T expected) {
        return expected.equals(value);
    }

    /** Whether the value is another one, or unknown. */
    public boolean isNot(T expected) {
        return !expected.equals(value);
    }

    /** Whether the value is this one, or unknown: the reading of R-1 where this value is the bad case. */
    public boolean mayBe(T expected) {
        return value == null || expected.equals(value);
    }

    /** Whether the value is known and differs from the other's, which is known too. */
    public boolean contradicts(Fact<T> other) {
        return value != null && other.value != null && !value.equals(other.value);
    }

    /** Whether the value is known and is the other's, which is known too. */
    public boolean agreesWith(Fact<T> other) {
        return value != null && value.equals(other.value);
    }

    /** Whether the value is a known collection that holds this element. */
    public boolean has(Object element) {
        return value instanceof Collection<?> elements && elements.contains(element);
    }

    /** Whether the value is a known collection that holds one of these. */
    public boolean hasAny(Object... elements) {
        for (Object element : elements) {
            if (has(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is a known collection that holds nothing. */
    public boolean empty() {
        return value instanceof Collection<?> elements && elements.isEmpty();
    }

    /** Whether both are known moments and this one comes after the other. */
    public boolean isAfter(Fact<Moment> other) {
        return value instanceof Moment mine && other.value != null && mine.compareTo(other.value) > 0;
    }

    /** Whether both are known moments and this one lies further back than that many times 24 hours before the other. */
    public boolean isMoreThanDaysBefore(int days, Fact<Moment> other) {
        return value instanceof Moment mine
                && other.value != null
                && mine.plusDays(days).compareTo(other.value) < 0;
    }

    /** The position in the list that the fact's section stands in, or -1 where it stands in none. */
    public int item() {
        return item;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> fact
                && field == fact.field
                && item == fact.item
                && (value == null ? fact.value == null : value.equals(fact.value));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * System.identityHashCode(field) + item) + (value == null ? 0 : value.hashCode());
    }

    @Override
    public String toString() {
        return path() + ": " + (value == null ? "unknown" : withheld ? "[withheld]" : value);
    }
}
