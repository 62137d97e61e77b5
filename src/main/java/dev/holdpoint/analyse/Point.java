package dev.holdpoint.analyse;

import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One situation as a point of the space: the value of each variable, and the facts whose values are compared. */
final class Point {
    private final int[] values;
    private final Map<String, Fact<?>> facts;

    private Point(int[] values, Map<String, Fact<?>> facts) {
        this.values = values;
        this.facts = facts;
    }

    /**
     * A situation in which secrets of those kinds stand.
     *
     * @throws IllegalArgumentException if its lists are longer than the space is wide
     */
    static Point of(Space space, Situation situation, Set<SecretKind> secrets) {
        Point point = new Point(new int[space.variables().size()], new HashMap<>());
        point.section(space, situation);
        situation.environment().automation().value().ifPresent(categories -> point.categories(space, categories));
        situation.anIncident().ifPresent(incident -> point.affected(space, situation, incident));
        for (SecretKind kind : secrets) {
            space.find(Space.secret(kind)).ifPresent(variable -> point.values[variable.index()] = 1);
        }
        return point;
    }

    /** Every value, in the order of the space. */
    List<Integer> values() {
        return Arrays.stream(values).boxed().toList();
    }

    int value(Variable variable) {
        return values[variable.index()];
    }

    /** The same with another value of one variable. */
    Point with(Variable variable, int value) {
        int[] changed = values.clone();
        changed[variable.index()] = value;
        return new Point(changed, facts);
    }

    boolean holds(Atom atom) {
        if (atom instanceof Atom.Is is) {
            return values[is.variable().index()] == is.value();
        }
        if (atom instanceof Atom.Free free) {
            throw new IllegalStateException("nothing is known of " + free.name());
        }
        Atom.Compared compared = (Atom.Compared) atom;
        return EnumSet.of(Atom.Relation.BEFORE, Atom.Relation.SAME_TIME).contains(compared.relation())
                ? times(compared, fact(compared.one()), fact(compared.other()))
                : versions(compared, fact(compared.one()), fact(compared.other()));
    }

    private static boolean times(Atom.Compared compared, Fact<Moment> one, Fact<Moment> other) {
        if (compared.relation() == Atom.Relation.SAME_TIME) {
            return one.agreesWith(other);
        }
        return compared.days() == 0 ? other.isAfter(one) : one.isMoreThanDaysBefore(compared.days(), other);
    }

    private static boolean versions(Atom.Compared compared, Fact<Version> one, Fact<Version> other) {
        if (compared.relation() == Atom.Relation.SAME_VERSION) {
            return one.agreesWith(other);
        }
        return one.known()
                && other.known()
                && one.get().majorNumber().equals(other.get().majorNumber());
    }

    @SuppressWarnings("unchecked") // the space knows which paths are of times and which of versions
    private <T> Fact<T> fact(String path) {
        Fact<?> fact = facts.get(path);
        if (fact == null) {
            throw new IllegalStateException(path);
        }
        return (Fact<T>) fact;
    }

    private void section(Space space, Section section) {
        for (Fact<?> fact : section.facts()) {
            facts.put(fact.path(), fact);
            Variable variable = space.find(fact.path()).orElse(null);
            if (fact.field().kind() instanceof Kind.Nested<?> nested) {
                Section inner = (Section) fact.value().orElse(null);
                if (variable != null && inner != null) {
                    values[variable.index()] = inner.isNone() ? 1 : 2;
                }
                // an incident that nobody has told of has no facts; formulas may name them all the same
                section(
                        space,
                        inner == null || inner.isNone() ? nested.type().draft().build() : inner);
            } else if (variable != null && fact.known()) {
                values[variable.index()] = value(space, variable, fact);
            }
        }
    }

    private int value(Space space, Variable variable, Fact<?> fact) {
        if (fact.field().kind() instanceof Kind.SomeOf<?>) {
            for (Object element : (Collection<?>) fact.get()) {
                values[space.at(Space.element(fact.field(), (Choice) element)).index()] = 1;
            }
        }
        if (fact.field().kind() instanceof Kind.OneOf<?>) {
            return variable.value(((Choice) fact.get()).wireName());
        }
        boolean empty = variable.values().contains(Variable.EMPTY) && fact.empty();
        return variable.value(empty ? Variable.EMPTY : Variable.GIVEN);
    }

    private void categories(Space space, List<Automation> categories) {
        require(categories.size() <= space.bounds().categories());
        for (int i = 0; i < categories.size(); i++) {
            values[space.at(Space.entry(Environment.AUTOMATION, i)).index()] = 1;
            section(space, categories.get(i));
        }
    }

    private void affected(Space space, Situation situation, Incident incident) {
        List<String> affected = incident.affectedAutomation().value().orElse(List.of());
        Fact<List<Automation>> automation = situation.environment().automation();
        require(automation.known() || affected.size() <= space.bounds().named());
        List<Automation> listed = automation.value().orElse(List.of());
        for (Value.Name name : space.names()) {
            int i = name.number();
            boolean there = automation.unknown()
                    ? !name.listed() && i < affected.size()
                    : name.listed()
                            && i < listed.size()
                            && affected.contains(listed.get(i).name());
            values[space.at(Space.affects(name)).index()] = there ? 1 : 0;
        }
    }

    private static void require(boolean within) {
        if (!within) {
            throw new IllegalArgumentException("a list is longer than the bounds");
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
