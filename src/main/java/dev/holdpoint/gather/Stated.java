package dev.holdpoint.gather;

import dev.holdpoint.gather.Conflict.Claim;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Place;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a situation says already of what can be gathered. */
record Stated(@Nullable Situation situation) {
    /** Whether it states the field of that fact, or has it in the field's list. */
    boolean has(GatheredFact fact) {
        Optional<Fact<?>> stated = fact(fact.path());
        return stated.flatMap(Fact::value).isPresent()
                && (!(stated.get().get() instanceof Collection<?> list) || hasElement(list, fact.value()));
    }

    private static boolean hasElement(Collection<?> list, String value) {
        return list.stream().anyMatch(element -> Choice.word(element).equals(value));
    }

    Optional<Claim> claim(String path) {
        return fact(path).flatMap(fact -> fact.value().map(value -> claim(Choice.word(value), fact)));
    }

    /** That it says that there is no such section ({@code incident: none}), where the field would lie in it. */
    Optional<Claim> denial(String path) {
        int dot = path.indexOf('.');
        return (dot < 0 ? Optional.<Fact<?>>empty() : fact(path.substring(0, dot)))
                .filter(fact -> fact.value().orElse(null) instanceof Section section && section.isNone())
                .map(fact -> claim("none", fact));
    }

    private Claim claim(String value, Fact<?> fact) {
        String source = situation == null ? "" : situation.source().orElse("");
        return new Claim(value, source, fact.place().map(Place::line).orElse(0));
    }

    private Optional<Fact<?>> fact(String path) {
        Optional<Fact<?>> fact = Optional.empty();
        Optional<?> at = Optional.ofNullable(situation);
        for (String name : path.split("\\.", -1)) {
            fact = at.flatMap(section -> named(section, name));
            at = fact.flatMap(Fact::value);
        }
        return fact;
    }

    private static Optional<Fact<?>> named(Object section, String name) {
        return section instanceof Section fields ? fields.type().find(name).map(fields::fact) : Optional.empty();
    }
}
