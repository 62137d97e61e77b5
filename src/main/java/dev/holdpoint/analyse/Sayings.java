package dev.holdpoint.analyse;

import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What rules ask of facts, as formulas: one method for each method of {@link dev.holdpoint.situation.Fact}. */
final class Sayings {
    /** More than any rule needs, and few enough for times to stay within a calendar. */
    private static final int MOST_DAYS = 9_999;

    private final Formulas formulas;
    private final Space space;

    Sayings(Formulas formulas, Space space) {
        this.formulas = formulas;
        this.space = space;
    }

    Formula known(Said said) {
        if (said.blank()) {
            return formulas.no();
        }
        if (said.field() == Automation.CATEGORY || said.field() == Situation.SITUATION) {
            return formulas.yes();
        }
        return formulas.not(formulas.is(variable(said), 0));
    }

    Formula unknown(Said said) {
        return formulas.not(known(said));
    }

    Formula is(Said said, Choice choice) {
        if (!(said.field().kind() instanceof Kind.OneOf<?>)) {
            throw new Untranslated("to compare `" + said.path() + "` with a value");
        }
        return said.blank()
                ? formulas.no()
                : formulas.is(variable(said), variable(said).value(choice.wireName()));
    }

    /** The values of a fact that has one of a few, where it is known. */
    Map<Object, Formula> cases(Said said) {
        if (!(said.field().kind() instanceof Kind.OneOf<?> one)) {
            throw new Untranslated("the value of `" + said.path() + "`");
        }
        Map<Object, Formula> cases = new LinkedHashMap<>();
        for (Choice choice : one.type().getEnumConstants()) {
            cases.put(choice, is(said, choice));
        }
        return cases;
    }

    Formula empty(Said said) {
        Field<?> field = said.field();
        if (said.blank()) {
            return formulas.no();
        }
        if (field == Incident.AFFECTED_AUTOMATION) {
            List<Formula> any = new ArrayList<>(affected().values());
            return formulas.and(known(said), formulas.not(formulas.or(any)));
        }
        if (field == Environment.AUTOMATION) {
            return formulas.and(known(said), formulas.is(space.at(Space.entry(field, 0)), 0));
        }
        if (field.kind() instanceof Kind.SomeOf<?>) {
            return formulas.and(
                    known(said), formulas.not(formulas.or(elements(said).values())));
        }
        boolean list = field.kind() == Kind.TEXTS || field.kind() instanceof Kind.Repeated<?>;
        return list ? formulas.is(variable(said), variable(said).value(Variable.EMPTY)) : formulas.no();
    }

    /** What a set, or the list of categories that an incident affects, holds. */
    Map<Object, Formula> elements(Said said) {
        Map<Object, Formula> elements = new LinkedHashMap<>();
        if (said.field() == Incident.AFFECTED_AUTOMATION) {
            return affected();
        }
        if (!(said.field().kind() instanceof Kind.SomeOf<?> some)) {
            throw new Untranslated("what stands in `" + said.path() + "`");
        }
        for (Choice choice : some.type().getEnumConstants()) {
            elements.put(choice, formulas.is(space.at(Space.element(said.field(), choice)), 1));
        }
        return elements;
    }

    private Map<Object, Formula> affected() {
        Map<Object, Formula> affected = new LinkedHashMap<>();
        for (int i = 0; i < space.bounds().categories(); i++) {
            affected.put(new Value.Name(true, i), formulas.is(space.at(Space.affectsListed(i)), 1));
        }
        for (int i = 0; i < space.bounds().named(); i++) {
            affected.put(new Value.Name(false, i), formulas.is(space.at(Space.affectsNamed(i)), 1));
        }
        return affected;
    }

    /** Whether both are known and the same. */
    Formula agrees(Said one, Said other) {
        return formulas.and(known(one), known(other), same(one, other));
    }

    /** Whether both are known and not the same. */
    Formula contradicts(Said one, Said other) {
        return formulas.and(known(one), known(other), formulas.not(same(one, other)));
    }

    /** Whether two facts that are known have the same value. */
    Formula same(Said one, Said other) {
        Kind<?> kind = one.field().kind();
        boolean apart = kind == Kind.VERSION || kind == Kind.MOMENT;
        if (apart && other.field().kind() != kind) {
            return formulas.no();
        }
        if (kind == Kind.VERSION) {
            return formulas.atom(new Atom.SameVersion(one.path(), other.path()));
        }
        if (kind == Kind.MOMENT) {
            return formulas.atom(new Atom.SameTime(one.path(), other.path()));
        }
        if (kind instanceof Kind.OneOf<?>) {
            return sameCase(cases(one), cases(other));
        }
        throw new Untranslated("to compare `" + one.path() + "` with `" + other.path() + "`");
    }

    /** Whether both have the same of their values. */
    Formula sameCase(Map<Object, Formula> one, Map<Object, Formula> other) {
        List<Formula> same = new ArrayList<>();
        one.forEach((value, when) -> {
            Formula there = other.get(value);
            if (there != null) {
                same.add(formulas.and(when, there));
            }
        });
        return formulas.or(same);
    }

    Formula sameMajor(Said one, Said other) {
        return formulas.atom(new Atom.SameMajor(one.path(), other.path()));
    }

    Formula before(Said one, int days, Said other) {
        if (days < 0 || days > MOST_DAYS) {
            throw new Untranslated("an age of " + days + " days");
        }
        if (one.field().kind() != Kind.MOMENT || other.field().kind() != Kind.MOMENT) {
            return formulas.no();
        }
        return formulas.and(known(one), known(other), formulas.atom(new Atom.Before(one.path(), days, other.path())));
    }

    private Variable variable(Said said) {
        if (Objects.equals(said.field().section(), Attachment.TYPE)) {
            throw new Untranslated("`" + said.path() + "`");
        }
        return space.at(said.path());
    }
}
