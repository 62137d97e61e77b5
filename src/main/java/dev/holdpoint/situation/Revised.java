package dev.holdpoint.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A situation in which some facts stand otherwise: what would be, if they were so. The rest, with its places, is as it was. */
public final class Revised {
    private final Collection<? extends Fact<?>> changes;

    private Revised(Collection<? extends Fact<?>> changes) {
        this.changes = changes;
    }

    /**
     * The situation with these facts in the place of its own. A fact of an incident of which nobody has said makes it one. Whether a
     * file could say so, with the names of categories in mind, is the caller's to see to.
     */
    public static Situation of(Situation situation, Collection<? extends Fact<?>> changes) {
        if (changes.isEmpty()) {
            return situation;
        }
        Draft<Situation> draft = new Revised(changes).section(Situation.TYPE, situation, Fact.NO_ITEM);
        situation.source().ifPresent(draft::from);
        return draft.build();
    }

    /** The fact with another value, which is of the field's type; written nowhere. */
    public static <T> Fact<T> fact(Fact<T> fact, Object value) {
        return fact.replaced(value);
    }

    /** The fact as one of which nothing is known; written nowhere. */
    public static <T> Fact<T> unknown(Fact<T> fact) {
        return new Fact<>(fact.field(), fact.item(), null, null);
    }

    private <S extends Section> Draft<S> section(SectionType<S> type, @Nullable Section from, int item) {
        Draft<S> draft = item == Fact.NO_ITEM ? type.draft() : type.draft(item);
        if (from != null) {
            from.facts().forEach(draft::copy);
        }
        for (Fact<?> change : changes) {
            if (change.field().section() == type && change.item() == item) {
                draft.copy(change);
            }
        }
        for (Field<?> field : type.fields()) {
            inside(draft, field, item);
        }
        return draft;
    }

    /** What changes further down. */
    private <S extends Section, T> void inside(Draft<S> draft, Field<T> field, int item) {
        if (field.kind() instanceof Kind.Nested<?> nested && isInside(nested.type())) {
            Fact<T> whole = draft.get(field);
            Section before = whole == null ? null : (Section) whole.value().orElse(null);
            Section after = section(nested.type(), before == null || before.isNone() ? null : before, Fact.NO_ITEM)
                    .build();
            draft.copy(new Fact<>(field, item, null, null).replaced(after));
        } else if (field.kind() instanceof Kind.Repeated<?> repeated && isInside(repeated.type())) {
            Fact<T> whole = draft.get(field);
            List<Section> entries = new ArrayList<>();
            for (Object entry : whole == null
                    ? List.of()
                    : (List<?>) whole.value().map(List.class::cast).orElse(List.of())) {
                entries.add(section(repeated.type(), (Section) entry, entries.size())
                        .build());
            }
            draft.copy(new Fact<>(field, item, null, null).replaced(List.copyOf(entries)));
        }
    }

    private boolean isInside(SectionType<?> type) {
        String path = type.path() + ".";
        for (Fact<?> change : changes) {
            if (change.field().path().startsWith(path)) {
                return true;
            }
        }
        return false;
    }
}
