package dev.holdpoint.generate;

import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Place;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A situation with one thing changed. Paths are those of {@link Fact#path()}, such as {@code environment.automation[0].risky}, and
 * may end in an entry of any list, such as {@code incident.symptoms[1]}. Where a change takes away a category of automation, the
 * incident no longer affects it.
 */
public final class Edits {
    private static final Place NOWHERE = new Place(1, 1);

    private Edits() {}

    /** The situation with that fact's field set to the value. */
    public static <T> Situation with(Situation situation, Fact<T> fact, T value) {
        return with(situation, fact.path(), value);
    }

    /** The situation with a field outside any list set to the value. */
    public static <T> Situation with(Situation situation, Field<T> field, T value) {
        return with(situation, field.path(), value);
    }

    /**
     * The situation with the value at the path; an entry just behind a list's end is appended. Enums, versions and moments may be
     * given as they are written.
     *
     * @throws IllegalArgumentException if there is no such path, or the situation cannot be like that
     */
    public static Situation with(Situation situation, String path, Object value) {
        return change(situation, path, value);
    }

    /**
     * The situation without the fact, section or entry at the path.
     *
     * @throws IllegalArgumentException if there is no such path, or the situation cannot be like that
     */
    public static Situation without(Situation situation, String path) {
        return change(situation, path, null);
    }

    private static Situation change(Situation situation, String path, @Nullable Object value) {
        Situation changed = section(Situation.TYPE, -1, situation, Step.parse(path), value);
        if (path.startsWith("environment") && changed.environment().automation().known()) {
            changed = withoutLostCategories(changed);
        }
        check(changed);
        return changed;
    }

    private static Set<String> categories(Situation situation) {
        return situation.environment().automation().value().orElse(List.of()).stream()
                .map(automation -> automation
                        .category()
                        .value()
                        .orElseThrow(() -> new IllegalArgumentException("a category must have a name")))
                .collect(Collectors.toSet());
    }

    private static List<String> affected(Situation situation) {
        return situation
                .anIncident()
                .flatMap(incident -> incident.affectedAutomation().value())
                .orElse(List.of());
    }

    private static Situation withoutLostCategories(Situation situation) {
        Set<String> categories = categories(situation);
        List<String> affected = affected(situation);
        return categories.containsAll(affected)
                ? situation
                : section(
                        Situation.TYPE,
                        -1,
                        situation,
                        Step.parse(Incident.AFFECTED_AUTOMATION.path()),
                        affected.stream().filter(categories::contains).toList());
    }

    /** What the model promises of every situation. */
    private static void check(Situation situation) {
        int listed =
                situation.environment().automation().value().orElse(List.of()).size();
        Set<String> categories = categories(situation);
        if (categories.size() < listed) {
            throw new IllegalArgumentException("two categories have one name");
        }
        if (situation.environment().automation().known() && !categories.containsAll(affected(situation))) {
            throw new IllegalArgumentException("the incident affects a category that is not listed");
        }
        if (situation.situation().unknown()) {
            throw new IllegalArgumentException("the format's version must be given");
        }
    }

    /** A copy of a section at a position, with the value put at the end of the steps; a null value takes away. */
    private static <S extends Section> S section(
            SectionType<S> type, int item, @Nullable Section from, List<Step> steps, @Nullable Object value) {
        Draft<S> draft = type.draft(item);
        if (from instanceof Situation situation) {
            situation.source().ifPresent(draft::from);
        }
        if (!steps.isEmpty() && type.find(steps.get(0).name()).isEmpty()) {
            throw new IllegalArgumentException("there is no " + steps.get(0).name() + " in " + type.path());
        }
        for (Field<?> field : type.fields()) {
            @Nullable Fact<?> fact = from == null ? null : from.fact(field);
            if (!steps.isEmpty() && steps.get(0).name().equals(field.name())) {
                put(draft, field, changed(field, item, fact, steps, value), null);
            } else if (fact != null) {
                copy(draft, field, item, fact);
            }
        }
        return draft.build();
    }

    private static void copy(Draft<?> draft, Field<?> field, int item, Fact<?> fact) {
        if (fact.known()) {
            put(draft, field, copied(field, item, fact.get()), fact.place().orElse(null));
        } else if (fact.place().isPresent()) {
            draft.unknown(field, fact.place().orElse(NOWHERE));
        }
    }

    @SuppressWarnings("unchecked") // the value was fitted to the field's kind, or comes from a fact of the field
    private static <T> void put(Draft<?> draft, Field<T> field, @Nullable Object value, @Nullable Place place) {
        if (value != null) {
            draft.put(field, (T) value, place);
        }
    }

    /** Entries must know the position that they now have. */
    private static Object copied(Field<?> field, int item, Object value) {
        if (field.kind() instanceof Kind.Repeated<?> repeated) {
            List<Section> entries = new ArrayList<>();
            for (Object entry : (List<?>) value) {
                entries.add(section(repeated.type(), entries.size(), (Section) entry, List.of(), null));
            }
            return List.copyOf(entries);
        }
        return item >= 0 && field.kind() instanceof Kind.Nested<?> nested
                ? section(nested.type(), item, (Section) value, List.of(), null)
                : value;
    }

    private static @Nullable Object changed(
            Field<?> field, int item, @Nullable Fact<?> fact, List<Step> steps, @Nullable Object value) {
        Step step = steps.get(0);
        List<Step> rest = steps.subList(1, steps.size());
        @Nullable Object before = fact == null ? null : fact.value().orElse(null);
        if (step.index() >= 0) {
            return entryChanged(field, step.index(), before, rest, value);
        }
        if (rest.isEmpty()) {
            return value == null ? null : copied(field, item, Values.fitted(field, value));
        }
        if (field.kind() instanceof Kind.Nested<?> nested) {
            return section(nested.type(), item, (Section) before, rest, value);
        }
        throw new IllegalArgumentException(field + " is no section");
    }

    private static Object entryChanged(
            Field<?> field, int index, @Nullable Object before, List<Step> rest, @Nullable Object value) {
        List<Object> entries = new ArrayList<>(before instanceof Collection<?> given ? given : List.of());
        if (index > entries.size() || (index == entries.size() && (value == null || !rest.isEmpty()))) {
            throw new IllegalArgumentException("there is no " + field + "[" + index + "]");
        }
        if (!rest.isEmpty() && field.kind() instanceof Kind.Repeated<?> repeated) {
            entries.set(index, section(repeated.type(), index, (Section) entries.get(index), rest, value));
        } else if (!rest.isEmpty()) {
            throw new IllegalArgumentException(field + " holds no sections");
        } else if (value == null) {
            entries.remove(index);
        } else if (index == entries.size()) {
            entries.add(value);
        } else {
            entries.set(index, value);
        }
        return copied(field, -1, Values.fitted(field, entries));
    }

    /** One name of a path, with the position in its list, or -1. */
    private record Step(String name, int index) {
        static List<Step> parse(String path) {
            List<Step> steps = new ArrayList<>();
            for (int at = 0; at <= path.length(); ) {
                int dot = path.indexOf('.', at);
                int end = dot < 0 ? path.length() : dot;
                steps.add(of(path.substring(at, end)));
                at = end + 1;
            }
            return steps;
        }

        private static Step of(String text) {
            int bracket = text.indexOf('[');
            return bracket < 0
                    ? new Step(text, -1)
                    : new Step(
                            text.substring(0, bracket),
                            Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
        }
    }
}
