package dev.holdpoint.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A part of a situation: one fact for each field of its type. Immutable. */
public abstract class Section {
    private final SectionType<?> type;
    private final List<Fact<?>> facts;
    private final boolean none;

    Section(Draft<?> draft) {
        this.type = draft.type();
        this.facts = List.of(draft.complete());
        this.none = draft.denied();
    }

    /** The fields that it says something of. */
    public SectionType<?> type() {
        return type;
    }

    /** Whether it says that there is no such section ({@code incident: none}), and nothing else. */
    public boolean isNone() {
        return none;
    }

    /** What is said of that field. @throws IndexOutOfBoundsException or ClassCastException if it is another section's */
    @SuppressWarnings("unchecked") // the index belongs to the field, and with it the type
    public <T> Fact<T> fact(Field<T> field) {
        return (Fact<T>) facts.get(field.index());
    }

    /** Every fact, unknown ones too, in the order of the format. */
    public List<Fact<?>> facts() {
        return facts;
    }

    /** The same, and behind each that holds sections the facts of these: as a complete file lists them. */
    public List<Fact<?>> allFacts() {
        List<Fact<?>> all = new ArrayList<>();
        add(this, all);
        return all;
    }

    private static void add(Section section, List<Fact<?>> all) {
        for (Fact<?> fact : section.facts) {
            all.add(fact);
            Object value = fact.value().orElse(null);
            for (Object inner : value instanceof List<?> entries ? entries : Collections.singleton(value)) {
                if (inner instanceof Section held) {
                    add(held, all);
                }
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Section section
                && getClass() == section.getClass()
                && none == section.none
                && facts().equals(section.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName()
                + (none ? "[none]" : facts().stream().filter(Fact::known).toList());
    }

    /** What the sections' builders share. */
    abstract static class Builder<S extends Section, B extends Builder<S, B>> {
        private final Draft<S> draft;

        Builder(SectionType<S> type) {
            this.draft = type.draft();
        }

        Builder(SectionType<S> type, int item) {
            this.draft = type.draft(item);
        }

        @SuppressWarnings("unchecked") // B is the class itself
        <T> B set(Field<T> field, T value) {
            draft.put(field, value, null);
            return (B) this;
        }

        <N extends Section, C extends Builder<N, C>> B nest(Field<N> field, C child, Consumer<C> facts) {
            facts.accept(child);
            return set(field, child.build());
        }

        <N extends Section, C extends Builder<N, C>> B append(
                Field<List<N>> field, IntFunction<C> child, Consumer<C> facts) {
            Fact<List<N>> before = draft.get(field);
            List<N> items = before == null ? new ArrayList<>() : new ArrayList<>(before.get());
            C next = child.apply(items.size());
            facts.accept(next);
            items.add(next.build());
            return set(field, List.copyOf(items));
        }

        /** The section. */
        public S build() {
            return draft.build();
        }
    }
}
