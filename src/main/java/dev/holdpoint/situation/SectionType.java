package dev.holdpoint.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one section of format 1, in order: the one list that reader, schema, digest and tests go by.
 *
 * @param <S> the section
 */
public final class SectionType<S extends Section> {
    private final String path;
    private final Function<Draft<S>, S> construct;
    private final List<Field<?>> fields = new ArrayList<>();
    /** Complete once the section's class is loaded; a list that is quick to go through, since every check does. */
    private List<Field<?>> written = List.of();

    private List<Field<?>> byName = List.of();

    SectionType(String path, Function<Draft<S>, S> construct) {
        this.path = path;
        this.construct = construct;
    }

    /** A field that no rule asks for. */
    <T> Field<T> field(String name, Kind<T> kind) {
        return field(name, kind, Phase.PREPARE, Phase.PREPARE);
    }

    <T> Field<T> field(String name, Kind<T> kind, Phase due, Phase asked) {
        Field<T> field = new Field<>(this, fields.size(), name, kind, due, asked);
        fields.add(field);
        if (isWritten(kind)) {
            written = with(field, written, written.size());
        }
        int at = 0;
        while (at < byName.size() && byName.get(at).name().compareTo(name) < 0) {
            at++;
        }
        byName = with(field, byName, at);
        return field;
    }

    private static List<Field<?>> with(Field<?> field, List<Field<?>> others, int at) {
        List<Field<?>> more = new ArrayList<>(others);
        more.add(at, field);
        return List.copyOf(more);
    }

    /** Whether somebody words the value, or a part of it: it is no choice of ours, number or time. */
    private static boolean isWritten(Kind<?> kind) {
        return !(kind instanceof Kind.OneOf
                || kind instanceof Kind.SomeOf
                || kind == Kind.FORMAT
                || kind == Kind.MOMENT);
    }

    /** The path from the top; empty for the situation itself. */
    public String path() {
        return path;
    }

    /** The fields, in the order of the format. */
    public List<Field<?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The fields, and behind each that holds sections the fields of these: as a complete file lists them. */
    public List<Field<?>> allFields() {
        List<Field<?>> all = new ArrayList<>();
        for (Field<?> field : fields) {
            all.add(field);
            field.inner().ifPresent(inner -> all.addAll(inner.allFields()));
        }
        return all;
    }

    /** Those of the fields whose value somebody words, or that hold such fields: where a secret can stand. */
    public List<Field<?>> writtenFields() {
        return written;
    }

    /** The fields in the order of their names, in which a digest takes them. */
    List<Field<?>> fieldsByName() {
        return byName;
    }

    /** The field of that name. */
    public Optional<Field<?>> find(String name) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** A new section in which nothing is known yet. */
    public Draft<S> draft() {
        return new Draft<>(this, Fact.NO_ITEM);
    }

    /** The same, for the entry of a list. */
    public Draft<S> draft(int item) {
        return new Draft<>(this, item);
    }

    /** What says that there is no such section: it holds no facts, and differs from one of which nothing is known. */
    public S none() {
        return new Draft<>(this, Fact.NO_ITEM).deny().build();
    }

    S build(Draft<S> draft) {
        return construct.apply(draft);
    }

    @Nullable
    Fact<?>[] newFacts() {
        return new Fact<?>[fields.size()];
    }
}
