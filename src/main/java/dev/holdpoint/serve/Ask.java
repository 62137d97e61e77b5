package dev.holdpoint.serve;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One fact as a page asks for it.
 *
 * @param path where it belongs
 * @param question what is asked
 * @param form how it is answered
 * @param options what may be chosen
 * @param text what stands there, as one would type it; empty where nothing is known
 * @param known whether anything is known
 * @param example such as what
 * @param error why the last answer could not be taken; empty where it was
 */
record Ask(
        String path,
        String question,
        Form form,
        List<Option> options,
        String text,
        boolean known,
        String example,
        String error) {
    /** How a fact is answered. */
    enum Form {
        ONE,
        SOME,
        LINE,
        LINES
    }

    /** Something to choose. */
    record Option(String value, String label, String meaning, boolean chosen) {}

    /** The value that says that it is not known. */
    static final String UNKNOWN = "unknown";

    /** The value that says that a list is empty. */
    static final String EMPTY = "[]";

    /** The value that says that there is an incident. */
    static final String THERE = "{}";

    static Ask of(Fact<?> fact, String question, Optional<String> error, Optional<String> typed) {
        Field<?> field = fact.field();
        String text = typed.orElse(text(fact));
        return new Ask(
                fact.path(),
                question,
                form(field, text),
                options(fact),
                text,
                !text(fact).isEmpty(),
                field.example().orElse(""),
                error.orElse(""));
    }

    /** Whether somebody answered it, and be it so that it could not be taken. */
    boolean isAnswered() {
        return known || !error.isEmpty();
    }

    /** An id that a page can be asked to go to. */
    String id() {
        return id(path);
    }

    static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private static Form form(Field<?> field, String text) {
        if (field.kind() instanceof Kind.OneOf || field.kind() instanceof Kind.Nested) {
            return Form.ONE;
        }
        if (field.kind() instanceof Kind.SomeOf) {
            return Form.SOME;
        }
        return field.kind() == Kind.TEXTS || field.kind() instanceof Kind.Repeated || text.indexOf('\n') >= 0
                ? Form.LINES
                : Form.LINE;
    }

    /** What is known, as somebody would type it. */
    static String text(Fact<?> fact) {
        Object value = fact.value().orElse(null);
        if (value == null) {
            return "";
        }
        if (value instanceof Incident incident) {
            return incident.isNone() ? "none" : THERE;
        }
        if (value instanceof Collection<?> entries) {
            List<String> lines = new ArrayList<>();
            entries.forEach(entry -> lines.add(name(entry)));
            return entries.isEmpty() ? EMPTY : String.join("\n", lines);
        }
        return Choice.word(value);
    }

    private static String name(Object entry) {
        if (entry instanceof Automation automation) {
            return automation.name();
        }
        return Choice.word(entry);
    }

    private static List<Option> options(Fact<?> fact) {
        List<Option> options = new ArrayList<>();
        if (fact.field().kind() instanceof Kind.OneOf<?> one) {
            for (Choice choice : one.type().getEnumConstants()) {
                options.add(option(choice, fact.value().filter(choice::equals).isPresent()));
            }
        } else if (fact.field().kind() instanceof Kind.SomeOf<?> some) {
            options.add(new Option(EMPTY, "none of these", "", fact.empty()));
            for (Choice choice : some.type().getEnumConstants()) {
                options.add(option(choice, fact.has(choice)));
            }
            return options;
        } else if (fact.field().kind() instanceof Kind.Nested) {
            options.add(new Option(THERE, "yes", "", text(fact).equals(THERE)));
            options.add(new Option("none", "no", "", text(fact).equals("none")));
        }
        options.add(new Option(UNKNOWN, "not known", "", fact.unknown()));
        return options;
    }

    private static Option option(Choice choice, boolean chosen) {
        String label = choice.wireName().replace('-', ' ');
        return new Option(choice.wireName(), label, choice.meaning().equals(label) ? "" : choice.meaning(), chosen);
    }

    /** The question of a field of an entry is about the entry. */
    static String question(Fact<?> fact, String entry) {
        return entry.isEmpty()
                ? fact.field().question()
                : entry + ": " + fact.field().question();
    }
}
