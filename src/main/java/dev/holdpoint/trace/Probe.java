package dev.holdpoint.trace;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.jspecify.annotations.Nullable;

/** Asks the compiled constraints of a rule which values they hold for, where they look at one enumerated fact. */
final class Probe {
    private Probe() {}

    static List<Values> values(Rule rule) {
        return Candidate.patterns(rule.getView())
                .filter(pattern -> Section.class.isAssignableFrom(Candidate.type(pattern)))
                .flatMap(pattern -> Candidate.constraints(pattern).stream()
                        .flatMap(constraint -> values(Candidate.type(pattern), constraint).stream()))
                .toList();
    }

    private static Optional<Values> values(Class<?> section, SingleConstraint constraint) {
        SectionType<?> type = type(section);
        if (type == null || constraint.getVariables().length != 1) {
            return Optional.empty();
        }
        List<Field<?>> fields = new ArrayList<>();
        for (String name : Looked.names(Candidate.text(constraint))) {
            type.find(name).ifPresent(fields::add);
        }
        if (fields.size() != 1) {
            return Optional.empty();
        }
        Class<? extends Choice> choices = choices(fields.get(0));
        return choices == null ? Optional.empty() : Optional.of(tried(type, fields.get(0), choices, constraint));
    }

    private static @Nullable Class<? extends Choice> choices(Field<?> field) {
        if (field.kind() instanceof Kind.OneOf<?> one) {
            return one.type();
        }
        return field.kind() instanceof Kind.SomeOf<?> some ? some.type() : null;
    }

    private static Values tried(
            SectionType<?> type, Field<?> field, Class<? extends Choice> choices, SingleConstraint constraint) {
        List<String> holds = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (Choice choice : choices.getEnumConstants()) {
            Object value = field.kind() instanceof Kind.SomeOf<?> ? Set.of(choice) : choice;
            (holds(constraint, put(type.draft(), field, value).build()) ? holds : otherwise).add(choice.wireName());
        }
        (holds(constraint, type.draft().build()) ? holds : otherwise).add("unknown");
        return new Values(field.path(), List.copyOf(holds), List.copyOf(otherwise));
    }

    @SuppressWarnings("unchecked") // the value is one of the field's own kind
    private static <T> Draft<?> put(Draft<?> draft, Field<T> field, Object value) {
        return draft.put(field, (T) value, null);
    }

    private static boolean holds(SingleConstraint constraint, Section section) {
        try {
            return constraint.getPredicate().test(section);
        } catch (Exception e) {
            return false; // the constraint looks at more than this fact
        }
    }

    private static @Nullable SectionType<?> type(Class<?> section) {
        try {
            return section.getField("TYPE").get(null) instanceof SectionType<?> type ? type : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
