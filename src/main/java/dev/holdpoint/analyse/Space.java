package dev.holdpoint.analyse;

import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All situations within bounds, as variables: what a situation can say of each field of the format, and of what stands in lists. Made
 * from the format, so that no field can be forgotten.
 */
final class Space {
    /** A variable that can say something only where another has that value. */
    private record Under(Variable child, Variable parent, int value) {}

    private static final List<String> THERE_OR_NOT = List.of(Variable.ABSENT, Variable.GIVEN);

    private final Bounds bounds;
    private final Formulas formulas = new Formulas();
    private final List<Value.Name> names = new ArrayList<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Under> unders = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();

    Space(Bounds bounds) {
        this.bounds = bounds;
        IntStream.range(0, bounds.categories()).forEach(i -> names.add(new Value.Name(true, i)));
        IntStream.range(0, bounds.named()).forEach(i -> names.add(new Value.Name(false, i)));
        section(Situation.TYPE, -1, null, 0);
        affected();
        for (SecretKind kind : secretKinds()) {
            add(secret(kind), THERE_OR_NOT, null, 0);
        }
    }

    Bounds bounds() {
        return bounds;
    }

    /** The formulas about it. */
    Formulas formulas() {
        return formulas;
    }

    /** The names that categories can have: those that are listed, then those that an incident names. */
    List<Value.Name> names() {
        return List.copyOf(names);
    }

    List<Variable> variables() {
        return List.copyOf(variables.values());
    }

    Optional<Variable> find(String path) {
        return Optional.ofNullable(variables.get(path));
    }

    Variable at(String path) {
        return find(path).orElseThrow(() -> new Untranslated("`" + path + "`"));
    }

    /** Where something is there that is there or not. */
    Formula given(String path) {
        return at(path).is(1);
    }

    /** Something of which nothing is known. */
    Formula free(String what) {
        return formulas.atom(new Atom.Free(what));
    }

    /** The paths of all times that a situation can give. */
    List<String> times() {
        return Collections.unmodifiableList(times);
    }

    /** The paths of all versions that a situation can give. */
    List<String> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** The kinds of secret that clauses are about. */
    static List<SecretKind> secretKinds() {
        return Arrays.stream(SecretKind.values())
                .filter(kind -> kind != SecretKind.ACCOUNT)
                .toList();
    }

    static String path(Field<?> field, int item) {
        return field.path().replace("[]", "[" + item + "]");
    }

    /** That a set holds the element. */
    static String element(Field<?> field, Choice element) {
        return field.path() + "#" + element.wireName();
    }

    /** That a list has an entry of that number. */
    static String entry(Field<?> field, int item) {
        return field.path() + "[" + item + "]";
    }

    /** That an incident affects the listed category of that name, or names it where none are listed. */
    static String affects(Value.Name name) {
        return Incident.AFFECTED_AUTOMATION.path() + "#" + name.word();
    }

    /** That a secret of the kind stands in some text. */
    static String secret(SecretKind kind) {
        return "secret#" + kind.wireName();
    }

    /** What holds of the values of every situation. */
    Formula wellFormed() {
        return Formula.all(unders.stream()
                .map(under -> under.child.is(0).or(under.parent.is(under.value)))
                .toList());
    }

    private void section(SectionType<?> type, int item, @Nullable Variable parent, int value) {
        for (Field<?> field : type.fields()) {
            if (field == Situation.SITUATION || field == Automation.CATEGORY || type == Attachment.TYPE) {
                continue;
            }
            if (field.kind() instanceof Kind.Nested<?> nested) {
                nested(field, nested, parent, value);
            } else if (field == Environment.AUTOMATION) {
                entries(field);
            } else {
                leaf(field, item, parent, value);
            }
        }
    }

    private void nested(Field<?> field, Kind.Nested<?> nested, @Nullable Variable parent, int value) {
        if (!nested.deniable()) {
            section(nested.type(), -1, parent, value);
            return;
        }
        Variable there = add(field.path(), List.of(Variable.ABSENT, "none", Variable.GIVEN), parent, value);
        section(nested.type(), -1, there, 2);
    }

    private void entries(Field<?> field) {
        Variable before = add(field.path(), THERE_OR_NOT, null, 0);
        for (int i = 0; i < bounds.categories(); i++) {
            before = add(entry(field, i), THERE_OR_NOT, before, 1);
            section(Automation.TYPE, i, before, 1);
        }
    }

    private void leaf(Field<?> field, int item, @Nullable Variable parent, int value) {
        List<String> values = new ArrayList<>(List.of(Variable.ABSENT));
        String path = path(field, item);
        if (field.kind() instanceof Kind.OneOf<?> one) {
            for (Choice choice : one.type().getEnumConstants()) {
                values.add(choice.wireName());
            }
        } else if ((field.kind() == Kind.TEXTS && field != Incident.AFFECTED_AUTOMATION)
                || field.kind() instanceof Kind.Repeated<?>) {
            values.addAll(List.of(Variable.EMPTY, Variable.GIVEN));
        } else {
            values.add(Variable.GIVEN);
        }
        Variable variable = add(path, values, parent, value);
        if (field.kind() instanceof Kind.SomeOf<?> some) {
            for (Choice choice : some.type().getEnumConstants()) {
                add(element(field, choice), THERE_OR_NOT, variable, 1);
            }
        } else if (field.kind() == Kind.MOMENT) {
            times.add(path);
        } else if (field.kind() == Kind.VERSION) {
            versions.add(path);
        }
    }

    private void affected() {
        Variable affected = at(Incident.AFFECTED_AUTOMATION.path());
        for (Value.Name name : names) {
            Variable variable = add(affects(name), THERE_OR_NOT, affected, 1);
            if (name.listed()) {
                unders.add(new Under(variable, at(entry(Environment.AUTOMATION, name.number())), 1));
            } else {
                unders.add(new Under(variable, at(Environment.AUTOMATION.path()), 0));
                if (name.number() > 0) {
                    unders.add(new Under(variable, at(affects(new Value.Name(false, name.number() - 1))), 1));
                }
            }
        }
    }

    private Variable add(String path, List<String> values, @Nullable Variable parent, int value) {
        Variable variable = new Variable(variables.size(), path, List.copyOf(values), formulas);
        variables.put(path, variable);
        if (parent != null) {
            unders.add(new Under(variable, parent, value));
        }
        return variable;
    }
}
