package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for a list where a value was expected, and the like. */
public final class ShapeFault {
    private ShapeFault() {}

    public static void noSection(Problems problems, Field<?> field, SectionType<?> type, Node node, int item) {
        if (problems.room()) {
            boolean deniable = field.kind() instanceof Kind.Nested<?> nested && nested.deniable();
            Say.add(
                    problems,
                    node,
                    Say.path(field, item),
                    Say.tick(field) + " takes a section with keys" + (deniable ? ", or `none`" : "") + ", and "
                            + Say.found(node) + " stands here",
                    sectionHelp(problems, field, type, node));
        }
    }

    private static String sectionHelp(Problems problems, Field<?> field, SectionType<?> type, Node node) {
        if (problems.json()) {
            return "write `{` and `}`, and between them the keys " + Say.keys(type);
        }
        if (node instanceof Node.Scalar scalar && scalar.plain && scalar.text.indexOf(':') > 0) {
            return "put a space behind each colon";
        }
        return "write `" + field.name() + ":` alone on its line, and below it, indented by spaces, the keys "
                + Say.keys(type);
    }

    /** For every kind of list. */
    public static void noList(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            Say.add(
                    problems,
                    node,
                    Say.path(field, item),
                    Say.tick(field) + " takes a list, and " + Say.found(node) + " stands here",
                    listHelp(problems, field, node));
        }
    }

    private static String listHelp(Problems problems, Field<?> field, Node node) {
        if (field.kind() instanceof Kind.Repeated<?> repeated) {
            String first = repeated.type().fields().get(0).name();
            return problems.json()
                    ? "write `[` and `]`, and between them one section for each entry"
                    : "begin each entry with `- " + first + ":`; write `[]` if there are none";
        }
        List<String> meant = node instanceof Node.Scalar scalar ? meant(field, scalar.text) : null;
        if (meant != null && !problems.json()) {
            return "write `" + field.name() + ": [" + String.join(", ", meant) + "]`";
        }
        return "put it between `[` and `]`; write `[]` if there are none, and leave the key out when you do not know";
    }

    /** The values that a text names, with commas between them; null where it names something else too. */
    private static @Nullable List<String> meant(Field<?> field, String text) {
        if (!(field.kind() instanceof Kind.SomeOf<?> some) || text.length() > 1_000) {
            return null;
        }
        List<String> choices = Words.choices(some.type());
        List<String> meant = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            meant.add(text.substring(start, end).strip());
            start = end + 1;
        }
        return choices.containsAll(meant) ? meant : null;
    }

    public static void longList(Problems problems, Field<?> field, Node node, int most) {
        if (problems.room()) {
            Say.add(
                    problems,
                    node,
                    field.path(),
                    Say.tick(field) + " has more than " + most + " entries, and none is read from here on",
                    "no shop has so many; see whether this is the right file");
        }
    }

    public static void noEntry(Problems problems, Field<?> list, SectionType<?> type, Node node, int item) {
        if (problems.room()) {
            String help = type == Attachment.TYPE
                    ? "write `- name: ...`, and below it `text: ...` or `file: ...`"
                    : "write `- category: ...`, and its other keys below it";
            Say.add(
                    problems,
                    node,
                    list.path() + "[" + item + "]",
                    "an entry of " + Say.tick(list) + " takes keys, and " + Say.found(node) + " stands here",
                    problems.json() ? "the keys are " + Say.keys(type) : help);
        }
    }

    public static void noElement(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            String what = field.kind() == Kind.TEXTS ? "texts" : "names";
            Say.add(
                    problems,
                    node,
                    Say.path(field, item),
                    Say.tick(field) + " takes a list of " + what + ", and " + Say.found(node)
                            + " stands here as one of them",
                    field.kind() == Kind.TEXTS && node instanceof Node.Mapping
                            ? "put quotes around a text that has a colon in it"
                            : "remove it, or write one of the " + what);
        }
    }

    public static void noValue(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            Say.add(
                    problems,
                    node,
                    Say.path(field, item),
                    Say.tick(field) + " takes " + Say.takes(field) + ", and " + Say.found(node) + " stands here",
                    valueHelp(field, node));
        }
    }

    private static @Nullable String valueHelp(Field<?> field, Node node) {
        if (node instanceof Node.Mapping) {
            return "write one value behind `" + field.name() + ":`, without keys of its own";
        }
        return field.kind() == Kind.TEXT
                ? "put quotes around a text that begins with a bracket"
                : "write one value, without brackets";
    }

    /** The names of an enum, for a help line. */
    static String allowed(Class<? extends Choice> type) {
        return "allowed are " + Say.list(Words.choices(type), "and");
    }
}
