package dev.holdpoint.analyse;

import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a situation says of a field, whichever situation it is: a {@link dev.holdpoint.situation.Fact} as formulas, with a method for each
 * that rules ask.
 *
 * @param space all situations
 * @param field the field
 * @param item the entry of a list that it belongs to, or -1
 * @param blank whether nothing is ever said of it: the entry is known by name alone
 */
record Said(Space space, Field<?> field, int item, boolean blank) implements Value {
    /** More than any rule needs, and few enough for times to stay within a calendar. */
    private static final int MOST_DAYS = 9_999;

    static Said of(Value value) {
        if (value instanceof Said said) {
            return said;
        }
        throw new Untranslated("what is no fact");
    }

    String path() {
        return Space.path(field, item);
    }

    Formula known() {
        if (blank) {
            return Formula.NO;
        }
        return field == Automation.CATEGORY || field == Situation.SITUATION
                ? Formula.YES
                : variable().is(0).not();
    }

    Formula unknown() {
        return known().not();
    }

    Formula is(Choice choice) {
        if (!(field.kind() instanceof Kind.OneOf<?>)) {
            throw new Untranslated("to compare `" + path() + "` with a value");
        }
        return blank ? Formula.NO : variable().is(choice.wireName());
    }

    /** The values of a fact that has one of a few, where it is known. */
    Map<Object, Formula> cases() {
        if (!(field.kind() instanceof Kind.OneOf<?> one)) {
            throw new Untranslated("the value of `" + path() + "`");
        }
        Map<Object, Formula> cases = new LinkedHashMap<>();
        for (Choice choice : one.type().getEnumConstants()) {
            cases.put(choice, is(choice));
        }
        return cases;
    }

    Formula empty() {
        if (blank) {
            return Formula.NO;
        }
        if (field == Incident.AFFECTED_AUTOMATION || field.kind() instanceof Kind.SomeOf<?>) {
            return known().and(Formula.any(elements().values()).not());
        }
        if (field == Environment.AUTOMATION) {
            return known().and(space.at(Space.entry(field, 0)).is(0));
        }
        boolean list = field.kind() == Kind.TEXTS || field.kind() instanceof Kind.Repeated<?>;
        return list ? variable().is(Variable.EMPTY) : Formula.NO;
    }

    /** What a set, or the list of categories that an incident affects, holds. */
    Map<Object, Formula> elements() {
        Map<Object, Formula> elements = new LinkedHashMap<>();
        if (field == Incident.AFFECTED_AUTOMATION) {
            space.names().forEach(name -> elements.put(name, space.given(Space.affects(name))));
        } else if (field.kind() instanceof Kind.SomeOf<?> some) {
            for (Choice choice : some.type().getEnumConstants()) {
                elements.put(choice, space.given(Space.element(field, choice)));
            }
        } else {
            throw new Untranslated("what stands in `" + path() + "`");
        }
        return elements;
    }

    /** Whether both are known and the same. */
    Formula agreesWith(Said other) {
        return known().and(other.known(), same(other));
    }

    /** Whether both are known and not the same. */
    Formula contradicts(Said other) {
        return known().and(other.known(), same(other).not());
    }

    /** Whether two facts that are known have the same value. */
    private Formula same(Said other) {
        Kind<?> kind = field.kind();
        if (kind == Kind.VERSION || kind == Kind.MOMENT) {
            Atom.Relation same = kind == Kind.VERSION ? Atom.Relation.SAME_VERSION : Atom.Relation.SAME_TIME;
            return other.field.kind() == kind ? compared(same, 0, other) : Formula.NO;
        }
        if (kind instanceof Kind.OneOf<?>) {
            return Value.Cases.same(cases(), other.cases());
        }
        throw new Untranslated("to compare `" + path() + "` with `" + other.path() + "`");
    }

    Formula sameMajor(Said other) {
        return compared(Atom.Relation.SAME_MAJOR, 0, other);
    }

    /** Whether it is before the other and so many days. */
    Formula before(int days, Said other) {
        if (days < 0 || days > MOST_DAYS) {
            throw new Untranslated("an age of " + days + " days");
        }
        return field.kind() == Kind.MOMENT && other.field.kind() == Kind.MOMENT
                ? known().and(other.known(), compared(Atom.Relation.BEFORE, days, other))
                : Formula.NO;
    }

    private Formula compared(Atom.Relation relation, int days, Said other) {
        return space.formulas().atom(new Atom.Compared(relation, path(), days, other.path()));
    }

    private Variable variable() {
        if (Objects.equals(field.section(), Attachment.TYPE)) {
            throw new Untranslated("`" + path() + "`");
        }
        return space.at(path());
    }
}
