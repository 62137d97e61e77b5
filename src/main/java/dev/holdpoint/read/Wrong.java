package dev.holdpoint.read;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for what is wrong with a field. */
final class Wrong {
    private Wrong() {}

    private static void add(
            Problems problems,
            Node node,
            @Nullable String path,
            String message,
            @Nullable String near,
            @Nullable String help) {
        problems.add(new Complaint(node.line, node.column, node.width, path, message, near, help));
    }

    private static String path(Field<?> field, int item) {
        return field.path().replace("[]", "[" + item + "]");
    }

    private static String in(SectionType<?> type, int item) {
        return type.path().isEmpty() ? "a situation" : "`" + type.path().replace("[]", "[" + item + "]") + "`";
    }

    static Complaint root(Node root) {
        return new Complaint(
                root.line,
                root.column,
                root.width,
                null,
                "the document is not a situation: keys and values were expected",
                null,
                "begin it with `situation: 1`");
    }

    static void noFormat(Problems problems, Node.Mapping mapping) {
        if (problems.room()) {
            add(
                    problems,
                    mapping,
                    "situation",
                    "the key `situation` is missing",
                    null,
                    "begin the document with" + " `situation: 1`, the version of the format");
        }
    }

    static void unknownKey(Problems problems, SectionType<?> type, Node.Entry entry, int item) {
        if (!problems.room()) {
            return;
        }
        String key = entry.key.text;
        List<String> names = new ArrayList<>();
        for (Field<?> field : type.fields()) {
            names.add(field.name());
        }
        String near = Nearest.of(key, names);
        String elsewhere = elsewhere(key);
        String help = near != null
                ? "did you mean `" + near + "`?"
                : elsewhere != null ? elsewhere : "the keys here are " + list(names);
        add(problems, entry.key, null, "unknown key " + quoted(key) + " in " + in(type, item), near, help);
    }

    private static @Nullable String elsewhere(String key) {
        List<String> places = new ArrayList<>();
        for (Field<?> field : Words.fields()) {
            if (field.name().equals(key)) {
                places.add(field.path());
            }
        }
        return places.isEmpty() ? null : "there is " + list(places);
    }

    private static String quoted(String value) {
        return Words.known(value) || Shown.isHarmless(value) ? "`" + value + "`" : "(not shown)";
    }

    static String list(Collection<String> names) {
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            out.append(out.length() == 0 ? "`" : ", `").append(name).append('`');
        }
        return out.toString();
    }

    static void duplicateKey(Problems problems, Field<?> field, Node.Mapping mapping, Node.Entry entry, int item) {
        if (problems.room()) {
            int line = 0;
            for (Node.Entry other : mapping.entries) {
                if (other.key.text.equals(entry.key.text)) {
                    line = other.key.line;
                    break;
                }
            }
            add(
                    problems,
                    entry.key,
                    path(field, item),
                    "`" + field.name() + "` stands here a second time; the first is" + " on line " + line,
                    null,
                    "keep one of the two");
        }
    }

    static void noSection(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            add(
                    problems,
                    node,
                    path(field, item),
                    "`" + field.name() + "` is a section: keys were expected below it",
                    null,
                    null);
        }
    }

    static void noList(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            add(
                    problems,
                    node,
                    path(field, item),
                    "`" + field.name() + "` is a list",
                    null,
                    "write `[]` where there is" + " none, and leave the key out where you do not know");
        }
    }

    static void longList(Problems problems, Field<?> field, Node node, int most) {
        if (problems.room()) {
            add(problems, node, field.path(), "`" + field.name() + "` has more than " + most + " entries", null, null);
        }
    }

    static void noEntry(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            add(
                    problems,
                    node,
                    field.path() + "[" + item + "]",
                    "an entry of `" + field.name() + "` is a section: keys" + " were expected",
                    null,
                    null);
        }
    }

    static void noElement(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            add(problems, node, path(field, item), "an entry of `" + field.name() + "` must be a text", null, null);
        }
    }

    static void noValue(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            add(problems, node, path(field, item), "`" + field.name() + "` takes " + expected(field), null, null);
        }
    }

    static void needs(Problems problems, Field<?> field, Node.Mapping mapping, int item) {
        if (problems.room()) {
            add(
                    problems,
                    mapping,
                    path(field, item),
                    "this entry has no `" + field.name() + "`",
                    null,
                    "add `" + field.name() + ": " + field.example().orElse("...") + "`");
        }
    }

    static void duplicateCategory(Problems problems, Node.Scalar name, Node.Scalar first, int item) {
        if (problems.room()) {
            add(
                    problems,
                    name,
                    "environment.automation[" + item + "].category",
                    "this category is listed already, on" + " line " + first.line,
                    null,
                    "give each category a name of its own");
        }
    }

    static void duplicateElement(Problems problems, String path, Node.Scalar name, Node.Scalar first) {
        if (problems.room()) {
            add(problems, name, path, "this is listed already, on line " + first.line, null, "keep one of the two");
        }
    }

    static void noCategory(Problems problems, Node.Scalar name, Collection<String> listed) {
        if (problems.room()) {
            add(
                    problems,
                    name,
                    "incident.affectedAutomation",
                    "no category of that name stands in" + " `environment.automation`",
                    Nearest.of(name.text, List.copyOf(listed)),
                    null);
        }
    }

    static void format(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(
                    problems,
                    scalar,
                    path(field, item),
                    "this is not a version of the format that can be read",
                    null,
                    "write" + " `situation: 1`, without quotes");
        }
    }

    static void version(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(problems, scalar, path(field, item), "`" + field.name() + "` takes " + expected(field), null, null);
        }
    }

    static void moment(Problems problems, Field<?> field, Node.Scalar scalar, int item, String why) {
        if (problems.room()) {
            add(
                    problems,
                    scalar,
                    path(field, item),
                    "`" + field.name() + "` takes " + expected(field) + ": " + why,
                    null,
                    null);
        }
    }

    static void jsonNoText(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(
                    problems,
                    scalar,
                    path(field, item),
                    "`" + field.name() + "` takes " + expected(field) + " in double quotes",
                    null,
                    null);
        }
    }

    static void blank(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(
                    problems,
                    scalar,
                    path(field, item),
                    "`" + field.name() + "` is blank",
                    null,
                    "leave the key out when you do" + " not know");
        }
    }

    static void unknownText(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(
                    problems,
                    scalar,
                    path(field, item),
                    "`" + field.name() + "` cannot be `unknown`",
                    null,
                    "leave the key out" + " when you do not know");
        }
    }

    static void brokenText(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(
                    problems,
                    scalar,
                    path(field, item),
                    "`" + field.name() + "` holds a NUL or half of a character",
                    null,
                    null);
        }
    }

    static void choice(Problems problems, Field<?> field, Class<? extends Choice> type, Node.Scalar scalar, int item) {
        if (problems.room()) {
            String near = Nearest.of(scalar.text, Words.choices(type));
            add(
                    problems,
                    scalar,
                    path(field, item),
                    "`" + field.name() + "` takes " + expected(field),
                    near,
                    near == null ? null : "did you mean `" + near + "`?");
        }
    }

    static void element(Problems problems, Field<?> field, Class<? extends Choice> type, Node.Scalar scalar) {
        if (problems.room()) {
            String near = Nearest.of(scalar.text, Words.choices(type));
            add(
                    problems,
                    scalar,
                    field.path(),
                    "`" + field.name() + "` takes " + expected(field),
                    near,
                    near == null ? null : "did you mean `" + near + "`?");
        }
    }

    static void repeated(Problems problems, Field<?> field, Node.Scalar scalar, Node.Sequence sequence) {
        if (problems.room()) {
            add(
                    problems,
                    scalar,
                    field.path(),
                    "`" + scalar.text + "` stands in `" + field.name() + "` twice",
                    null,
                    "keep one of the two");
        }
    }

    static void noContent(Problems problems, Node.Mapping mapping, int item) {
        if (problems.room()) {
            add(
                    problems,
                    mapping,
                    "incident.evidence.attachments[" + item + "]",
                    "this attachment has neither `text` nor" + " `file`",
                    null,
                    "give it one of the two");
        }
    }

    static void twoContents(Problems problems, Node.Entry text, Node.Entry file, int item) {
        if (problems.room()) {
            Node later = text.key.line > file.key.line ? text.key : file.key;
            add(
                    problems,
                    later,
                    "incident.evidence.attachments[" + item + "]",
                    "this attachment has both `text` and" + " `file`",
                    null,
                    "keep one of the two");
        }
    }

    private static String expected(Field<?> field) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            return list(Words.choices(one.type())) + " or `unknown`";
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            return "a list of " + list(Words.choices(some.type())) + ", or `unknown`";
        }
        if (kind == Kind.VERSION) {
            return "a version such as " + field.example().orElse("3.2.0");
        }
        if (kind == Kind.MOMENT) {
            return "a time with an offset such as " + field.example().orElse("2026-04-29T10:15:00Z");
        }
        return field == Situation.SITUATION ? "1" : "a text";
    }
}
