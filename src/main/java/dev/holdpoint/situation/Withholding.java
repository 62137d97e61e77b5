package dev.holdpoint.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Marks the facts of a situation that must not be shown. The values stay, so that rules decide on them as on others. */
public final class Withholding {
    private final Set<Fact<?>> secrets;

    private Withholding(Set<Fact<?>> secrets) {
        this.secrets = secrets;
    }

    /**
     * The situation with these of its facts marked, and its source called so that it can be shown; the same one where that changes
     * nothing.
     */
    public static Situation of(Situation situation, Set<Fact<?>> secrets, UnaryOperator<String> shown) {
        Optional<String> source = situation.source().map(shown);
        if (secrets.isEmpty() && source.equals(situation.source())) {
            return situation;
        }
        Draft<Situation> copy = new Withholding(secrets).copy(Situation.TYPE, situation, Fact.NO_ITEM);
        source.ifPresent(copy::from);
        return copy.build();
    }

    private <S extends Section> Draft<S> copy(SectionType<S> type, Section section, int item) {
        Draft<S> draft = item == Fact.NO_ITEM ? type.draft() : type.draft(item);
        for (Fact<?> fact : section.facts()) {
            draft.copy(marked(fact));
        }
        return draft;
    }

    private <T> Fact<?> marked(Fact<T> fact) {
        if (fact.value().orElse(null) instanceof Section section && !section.isNone()) {
            Kind.Nested<?> nested = (Kind.Nested<?>) fact.field().kind();
            return fact.replaced(copy(nested.type(), section, Fact.NO_ITEM).build());
        }
        if (fact.field().kind() instanceof Kind.Repeated<?> repeated && fact.known()) {
            List<Section> entries = new ArrayList<>();
            for (Object entry : (List<?>) fact.get()) {
                entries.add(
                        copy(repeated.type(), (Section) entry, entries.size()).build());
            }
            return fact.replaced(List.copyOf(entries));
        }
        return secrets.contains(fact) ? fact.withhold() : fact;
    }
}
