package dev.holdpoint.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A section while its facts are being gathered. Readers use it; in code the sections' builders are nicer. Not thread-safe.
 *
 * @param <S> the section
 */
public final class Draft<S extends Section> {
    private final SectionType<S> type;
    private final int item;
    private final @Nullable Fact<?>[] facts;
    private @Nullable String source;
    private boolean denied;

    Draft(SectionType<S> type, int item) {
        this.type = type;
        this.item = item;
        this.facts = type.newFacts();
    }

    SectionType<S> type() {
        return type;
    }

    /** Says what is known of a field, and where that is written. */
    public <T> Draft<S> put(Field<T> field, T value, @Nullable Place place) {
        facts[field.index()] = new Fact<>(field, item, value, place);
        return this;
    }

    /** Says that a field is written to be unknown. */
    public <T> Draft<S> unknown(Field<T> field, Place place) {
        facts[field.index()] = new Fact<>(field, item, null, place);
        return this;
    }

    /** Marks what was put there as a value that must not be shown. @throws NullPointerException if nothing was */
    public Draft<S> withhold(Field<?> field) {
        facts[field.index()] = Objects.requireNonNull(facts[field.index()]).withhold();
        return this;
    }

    /** Says where the situation was read from, as its reader would call it: a file's path, or {@code -}. */
    public Draft<S> from(String name) {
        this.source = name;
        return this;
    }

    @Nullable
    String source() {
        return source;
    }

    Draft<S> deny() {
        this.denied = true;
        return this;
    }

    boolean denied() {
        return denied;
    }

    void copy(Fact<?> fact) {
        facts[fact.field().index()] = fact;
    }

    @SuppressWarnings("unchecked") // the index belongs to the field, and with it the type
    <T> @Nullable Fact<T> get(Field<T> field) {
        return (Fact<T>) facts[field.index()];
    }

    /** The section, with every field that nothing was said of unknown. */
    public S build() {
        return type.build(this);
    }

    Fact<?>[] complete() {
        Fact<?>[] all = new Fact<?>[facts.length];
        for (Field<?> field : type.fields()) {
            Fact<?> given = facts[field.index()];
            all[field.index()] = given == null ? missing(field) : given;
        }
        if (item != Fact.NO_ITEM && all[0].value().orElse(null) instanceof String name) {
            @Nullable String shown = all[0].withheld() ? null : name;
            for (int i = 0; i < all.length; i++) {
                all[i] = all[i].inEntry(shown);
            }
        }
        return all;
    }

    /** A section that is left out has no facts, which is not to say that it is unknown; but for one that may be said not to be. */
    private <T> Fact<T> missing(Field<T> field) {
        if (field.kind() instanceof Kind.Nested<?> nested && !nested.deniable()) {
            @SuppressWarnings("unchecked") // a nested kind's value is its section
            T section = (T) nested.type().draft(item).build();
            return new Fact<>(field, item, section, null);
        }
        return item == Fact.NO_ITEM ? field.absent() : new Fact<>(field, item, null, null);
    }

    /** A set in the order of the enum, whatever the order in which it was written. */
    public static <E extends Enum<E>> Set<E> setOf(List<E> values) {
        List<E> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }
}
