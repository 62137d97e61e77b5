package dev.holdpoint.analyse;

import dev.holdpoint.fixture.PlantedSecrets;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a situation of what the solver names: texts are a word, times count from a day of our own, versions have two numbers, and
 * secrets are made up where the solver says that one stands.
 */
final class Making {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String TEXT = "given";

    private final Space space;
    private final Solution solution;

    private Making(Space space, Solution solution) {
        this.space = space;
        this.solution = solution;
    }

    static Situation situation(Space space, Solution solution) {
        Making making = new Making(space, solution);
        Draft<Situation> draft = Situation.TYPE.draft();
        making.fill(draft, Situation.TYPE, -1);
        making.plant(draft);
        return draft.build();
    }

    /** The kinds of secret that stand in it. */
    static Set<SecretKind> secrets(Space space, List<Integer> values) {
        Set<SecretKind> kinds = EnumSet.noneOf(SecretKind.class);
        for (SecretKind kind : Space.secretKinds()) {
            if (values.get(space.at(Space.secret(kind)).index()) == 1) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Where no rule looks; the log has lines of its own. */
    private void plant(Draft<Situation> draft) {
        List<String> texts = new ArrayList<>();
        for (SecretKind kind : secrets(space, solution.values())) {
            texts.add(PlantedSecrets.in("{{secret:" + kind.wireName() + "}}"));
        }
        if (!texts.isEmpty()) {
            draft.put(Situation.ID, String.join("\n", texts), null);
        }
    }

    private void fill(Draft<?> draft, SectionType<?> type, int item) {
        for (Field<?> field : type.fields()) {
            Object value = value(field, item);
            if (value != null) {
                put(draft, field, value);
            }
        }
    }

    @SuppressWarnings("unchecked") // values are made from the field's kind
    private static <T> void put(Draft<?> draft, Field<T> field, Object value) {
        draft.put(field, (T) value, null);
    }

    private @Nullable Object value(Field<?> field, int item) {
        if (field.kind() == Kind.FORMAT) {
            return 1;
        }
        if (field == Automation.CATEGORY) {
            return category(item);
        }
        if (field.kind() instanceof Kind.Nested<?> nested && !nested.deniable()) {
            return section(nested.type());
        }
        Variable variable = space.at(Space.path(field, item));
        int value = solution.values().get(variable.index());
        if (value == 0) {
            return null;
        }
        if (field.kind() instanceof Kind.Nested<?> nested) {
            return variable.values().get(value).equals("none") ? nested.type().none() : section(nested.type());
        }
        return value(field, variable, value);
    }

    private Section section(SectionType<?> type) {
        Draft<?> draft = type.draft();
        fill(draft, type, -1);
        return draft.build();
    }

    private Object value(Field<?> field, Variable variable, int value) {
        if (field.kind() instanceof Kind.OneOf<?> one) {
            return one.type().getEnumConstants()[value - 1];
        }
        if (field.kind() instanceof Kind.SomeOf<?> some) {
            return elements(field, some);
        }
        if (field.kind() == Kind.MOMENT) {
            long seconds = Objects.requireNonNull(solution.times().get(variable.path()));
            return Moment.of(START.plusSeconds(seconds));
        }
        if (field.kind() == Kind.VERSION) {
            List<Integer> numbers = Objects.requireNonNull(solution.versions().get(variable.path()));
            return Version.of(numbers.get(0) + "." + numbers.get(1));
        }
        if (field == Incident.AFFECTED_AUTOMATION) {
            return affected();
        }
        if (field == Environment.AUTOMATION) {
            return categories();
        }
        boolean empty = variable.values().get(value).equals(Variable.EMPTY);
        if (field.kind() instanceof Kind.Repeated<?>) {
            return empty ? List.of() : List.of(attachment());
        }
        return field.kind() == Kind.TEXTS ? (empty ? List.of() : List.of(TEXT)) : TEXT;
    }

    private <E extends Enum<E> & Choice> Object elements(Field<?> field, Kind.SomeOf<E> some) {
        List<E> elements = new ArrayList<>();
        for (E choice : some.type().getEnumConstants()) {
            if (is(Space.element(field, choice))) {
                elements.add(choice);
            }
        }
        return Draft.setOf(elements);
    }

    private List<Automation> categories() {
        List<Automation> categories = new ArrayList<>();
        for (int i = 0; i < space.bounds().categories() && is(Space.entry(Environment.AUTOMATION, i)); i++) {
            Draft<Automation> draft = Automation.TYPE.draft(i);
            fill(draft, Automation.TYPE, i);
            categories.add(draft.build());
        }
        return List.copyOf(categories);
    }

    private List<String> affected() {
        return space.names().stream()
                .filter(name -> is(Space.affects(name)))
                .map(name -> category(name.number()))
                .toList();
    }

    private boolean is(String path) {
        return solution.values().get(space.at(path).index()) == 1;
    }

    private static String category(int item) {
        return "category-" + (item + 1);
    }

    private static Attachment attachment() {
        return Attachment.TYPE
                .draft(0)
                .put(Attachment.NAME, "report.txt", null)
                .put(Attachment.TEXT, TEXT, null)
                .build();
    }
}
