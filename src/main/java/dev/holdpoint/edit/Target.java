package dev.holdpoint.edit;

import dev.holdpoint.document.Hop;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads in a situation.
 *
 * @param typed the path as it was given
 * @param path the whole of it
 * @param hops the way there through the document; where an entry is not there yet, to its list
 * @param field what stands there; null where the format has no such field
 * @param entry the entry that it lies in, or that it is; null where it lies in no list
 */
record Target(
        String typed,
        PathText path,
        List<Hop> hops,
        @Nullable Field<?> field,
        @Nullable Entry entry) {
    /**
     * An entry of a list of sections.
     *
     * @param item its number; negative where there is none of that name yet
     */
    record Entry(Field<?> list, SectionType<?> type, String name, int item) {}

    /** @throws dev.holdpoint.read.problem.SituationException if the path may mean several, or names an entry that is not there */
    static Target of(String typed, Situation situation) {
        return of(typed, situation, field -> true);
    }

    /** The same where only such fields can be meant. */
    static Target of(String typed, Situation situation, Predicate<Field<?>> meant) {
        PathText path = whole(typed, meant);
        List<Hop> hops = new ArrayList<>();
        SectionType<?> type = Situation.TYPE;
        Section section = situation;
        Field<?> field = null;
        Entry entry = null;
        for (PathText.Step step : path.steps()) {
            field = type == null ? null : type.find(step.name()).orElse(null);
            if (type == null || field == null) {
                return new Target(typed, path, hops, null, entry);
            }
            if (entry == null || entry.item() >= 0) {
                hops.add(key(type, field));
            }
            Fact<?> fact = section == null ? null : section.fact(field);
            Object value = fact == null ? null : fact.value().orElse(null);
            type = null;
            section = null;
            if (field.kind() instanceof Kind.Nested<?> nested && step.entry() == null) {
                type = nested.type();
                section = value instanceof Section inner && !inner.isNone() ? inner : null;
            } else if (field.kind() instanceof Kind.Repeated<?> repeated && step.entry() != null) {
                type = repeated.type();
                List<?> entries = value instanceof List<?> list ? list : List.of();
                entry = entry(field, type, step.entry(), entries);
                if (entry.item() >= 0) {
                    hops.add(new Hop.Item(entry.item()));
                    section = (Section) entries.get(entry.item());
                } else if (value != null) {
                    throw Refusals.noEntry(typed, entry, names(entries, type));
                }
            } else if (step.entry() != null) {
                return new Target(typed, path, hops, null, null);
            }
        }
        return new Target(typed, path, hops, field, entry);
    }

    /** Whether it is an entry as a whole, and nothing in it. */
    boolean isEntry() {
        return entry != null && entry.list() == field;
    }

    /** Where an entry is not there yet: that it has to be made. */
    boolean isNewEntry() {
        return entry != null && entry.item() < 0;
    }

    private static PathText whole(String typed, Predicate<Field<?>> possible) {
        PathText path = PathText.of(typed);
        if (Situation.TYPE.find(path.steps().get(0).name()).isPresent()) {
            return path;
        }
        List<Field<?>> meant =
                Words.fields().stream().filter(path::endsLike).filter(possible).toList();
        if (meant.size() > 1) {
            throw Refusals.ambiguous(typed, meant);
        }
        return meant.isEmpty() ? path : path.completed(meant.get(0));
    }

    private static Hop.Key key(SectionType<?> type, Field<?> field) {
        return new Hop.Key(field.name(), type.fields().stream().map(Field::name).toList(), field.deniable());
    }

    /** By name; else by number. */
    private static Entry entry(Field<?> list, SectionType<?> type, String name, List<?> entries) {
        int item = names(entries, type).indexOf(name);
        if (item < 0 && name.matches("\\d{1,6}") && Integer.parseInt(name) < entries.size()) {
            item = Integer.parseInt(name);
        }
        return new Entry(list, type, name, item);
    }

    /** What the entries of a list are called: each by the first of its fields. */
    private static List<String> names(List<?> entries, SectionType<?> type) {
        Field<?> name = type.fields().get(0);
        return entries.stream()
                .map(entry ->
                        ((Section) entry).fact(name).value().map(Choice::word).orElse(""))
                .toList();
    }
}
