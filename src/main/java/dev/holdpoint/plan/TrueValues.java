package dev.holdpoint.plan;

import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Values that may be true of a fact of which only its author knows the value: every choice; for a version or a time those that the
 * situation names already, since what is true agrees with the rest; some text.
 */
final class TrueValues {
    private static final String STATED = "as it was found";
    private static final Moment LONG_AGO = Moment.of("2000-01-01T00:00:00Z");

    private final Situation situation;

    TrueValues(Situation situation) {
        this.situation = situation;
    }

    /** The fact with each value that may be true of it, other than its own, the likeliest first. */
    List<Fact<?>> of(Fact<?> fact) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Object value : values(fact)) {
            Fact<?> other = Revised.fact(fact, value);
            if (!other.equals(fact)) {
                facts.add(other);
            }
        }
        if (fact.field() == Update.CLOSED_AT && fact.known()) {
            facts.add(Revised.unknown(fact)); // it may not have been closed at all
        }
        return facts;
    }

    /** Which automation is affected: none, each of those that are listed, or all of them. */
    List<Fact<?>> affected(Fact<?> fact) {
        List<String> all = situation.environment().automation().value().orElse(List.of()).stream()
                .map(Automation::name)
                .toList();
        Set<List<String>> named = new LinkedHashSet<>(List.of(List.of()));
        all.forEach(name -> named.add(List.of(name)));
        named.add(all);
        return named.stream().<Fact<?>>map(names -> Revised.fact(fact, names)).toList();
    }

    private Collection<?> values(Fact<?> fact) {
        Kind<?> kind = fact.field().kind();
        if (kind instanceof Kind.OneOf<?> one) {
            return List.of((Object[]) one.type().getEnumConstants());
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            return single(fact, some);
        }
        if (kind == Kind.VERSION) {
            return versions();
        }
        if (kind == Kind.MOMENT) {
            return moments();
        }
        if (kind == Kind.TEXT) {
            return List.of(STATED);
        }
        if (kind == Kind.TEXTS) {
            return List.of(fact.field() == Incident.AFFECTED_AUTOMATION ? List.of() : List.of(STATED));
        }
        if (kind instanceof Kind.Nested<?> nested && nested.deniable()) {
            return fact.known()
                    ? List.of(nested.type().draft().build())
                    : List.of(nested.type().none());
        }
        return lists(fact.field());
    }

    /** One of those that are named, where some are: which of them it is; behind them the others, and that it is none. */
    private static <E extends Enum<E> & dev.holdpoint.situation.Choice> List<Set<E>> single(
            Fact<?> fact, Kind.SomeOf<E> some) {
        List<Set<E>> named = new ArrayList<>();
        List<Set<E>> others = new ArrayList<>();
        for (E choice : some.type().getEnumConstants()) {
            (isNamed(fact, choice) ? named : others).add(Draft.setOf(List.of(choice)));
        }
        if (!others.isEmpty()) {
            others.add(Draft.setOf(List.<E>of()));
        }
        named.addAll(others);
        return named;
    }

    /** Which one of those that the fact names is meant, where it names some. */
    List<Fact<?>> ofNamed(Fact<?> fact) {
        return of(fact).stream()
                .filter(one -> ((Collection<?>) one.get()).stream().anyMatch(choice -> isNamed(fact, choice)))
                .toList();
    }

    /** Whether it is one of those that the fact names; where it names none, it may be any. */
    private static boolean isNamed(Fact<?> fact, Object choice) {
        return fact.unknown() || fact.empty() || ((Collection<?>) fact.get()).contains(choice);
    }

    private Collection<Version> versions() {
        Set<Version> versions = new LinkedHashSet<>();
        situation.release().version().value().ifPresent(versions::add);
        situation.environment().sophmateVersion().value().ifPresent(versions::add);
        situation.update().record().version().value().ifPresent(versions::add);
        situation.release().previousVersion().value().ifPresent(versions::add);
        versions.add(Version.of("1.0"));
        versions.add(Version.of("0.9"));
        return versions;
    }

    /** The latest first: what happened last is seldom the cause of what is on record. */
    private Collection<Moment> moments() {
        TreeSet<Moment> moments = new TreeSet<>();
        times().forEach(time -> moments.add((Moment) time.get()));
        if (situation.asOf().unknown() && !moments.isEmpty()) {
            moments.add(moments.last().plusDays(1));
        }
        moments.add(LONG_AGO);
        return moments.descendingSet();
    }

    /** A fact of the situation that says this time. */
    Optional<Fact<?>> saying(Moment moment) {
        return times().filter(time -> time.get().equals(moment)).findFirst();
    }

    private Stream<Fact<?>> times() {
        return situation.allFacts().stream().filter(fact -> fact.known() && fact.get() instanceof Moment);
    }

    /** An incident's categories are among those that are listed. */
    private Collection<?> lists(Field<?> field) {
        if (field == Environment.AUTOMATION) {
            List<Automation> entries = new ArrayList<>();
            for (String name : situation
                    .anIncident()
                    .flatMap(incident -> incident.affectedAutomation().value())
                    .orElse(List.of())) {
                entries.add(Automation.TYPE
                        .draft(entries.size())
                        .put(Automation.CATEGORY, name, null)
                        .build());
            }
            return List.of(List.copyOf(entries));
        }
        if (field == Evidence.ATTACHMENTS) {
            return List.of(List.of(Attachment.TYPE
                    .draft(0)
                    .put(Attachment.NAME, STATED, null)
                    .put(Attachment.TEXT, STATED, null)
                    .build()));
        }
        return List.of();
    }

    /**
     * The fact without what was seen in it that must not leave. What stands instead tells texts apart and says nothing of them, so that
     * a category that is named in two places stays one.
     */
    Fact<?> cleaned(Fact<?> fact) {
        Fact<?> text = fact.field() == Attachment.FILE ? attached(fact.item()) : fact;
        Object value = text.get();
        if (value instanceof Version) {
            return Revised.fact(text, Version.of("1.0"));
        }
        return Revised.fact(
                text,
                value instanceof List<?> texts
                        ? texts.stream().map(TrueValues::cleaned).toList()
                        : cleaned(value));
    }

    private static String cleaned(Object text) {
        return "taken out " + Math.abs(text.hashCode() % 100_000);
    }

    private Fact<String> attached(int item) {
        return situation
                .anIncident()
                .orElseThrow()
                .evidence()
                .attachments()
                .get()
                .get(item)
                .text();
    }
}
