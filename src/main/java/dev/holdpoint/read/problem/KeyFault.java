package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for keys that do not belong where they stand, and for those that are missing. */
public final class KeyFault {
    private KeyFault() {}

    public static Complaint root(Node root, boolean json) {
        return new Complaint(
                root.line,
                root.column,
                root.width,
                null,
                "this is not a situation: keys were expected, and " + Say.found(root) + " stands here",
                null,
                json
                        ? "the least that it can say is `{\"situation\": 1}`"
                        : "begin it with `situation: 1`, and put a space behind each colon; `holdpoint init` writes one to"
                                + " fill in");
    }

    public static void noFormat(Problems problems, Node.Mapping mapping) {
        if (problems.room()) {
            String line = problems.json() ? "\"situation\": 1" : "situation: 1";
            Say.add(
                    problems,
                    mapping,
                    "situation",
                    "the key `situation` is missing or empty",
                    "add `" + line + "`, the version of the format, as the first key");
        }
    }

    public static void unknown(Problems problems, SectionType<?> type, Node.Scalar key, int item) {
        if (!problems.room()) {
            return;
        }
        String name = key.text;
        if (name.isEmpty()) {
            Say.add(problems, key, null, "a key is missing in front of this colon", "write `key: value`");
            return;
        }
        String message = "unknown key" + shown(name) + where(type, item);
        String alike = LookAlike.help(name);
        String near = alike != null ? null : Nearest.of(name, Say.names(type));
        String elsewhere = elsewhere(name, type);
        String path = type.path().isEmpty() ? null : Say.item(type.path(), item);
        Say.add(problems, key, path, message, near, alike != null ? alike : help(type, near, elsewhere));
    }

    private static String shown(String name) {
        return Words.known(name) || Shown.isHarmless(name) ? " `" + name + "`" : "";
    }

    private static String where(SectionType<?> type, int item) {
        return type.path().isEmpty() ? " at the top of the situation" : " in " + Say.tick(Say.item(type.path(), item));
    }

    private static String help(SectionType<?> type, @Nullable String near, @Nullable String elsewhere) {
        if (near != null && elsewhere != null) {
            return "did you mean `" + near + "`? otherwise, " + elsewhere;
        }
        if (near != null) {
            return "did you mean `" + near + "`?";
        }
        return elsewhere != null ? elsewhere : "the keys here are " + Say.keys(type);
    }

    /** Where in the format that key, or one spelt much like it, has its place. */
    private static @Nullable String elsewhere(String name, SectionType<?> here) {
        String bare = name.substring(name.lastIndexOf('.') + 1);
        Set<String> names = new LinkedHashSet<>();
        for (Field<?> field : Words.fields()) {
            names.add(field.name());
        }
        String near = names.contains(bare) ? bare : Nearest.of(bare, List.copyOf(names));
        List<String> places = new ArrayList<>();
        for (Field<?> field : Words.fields()) {
            if (field.name().equals(near) && field.section() != here) {
                places.add(
                        field.section() == Situation.TYPE ? "" : field.section().path());
            }
        }
        return near == null || places.isEmpty() ? null : place(near, places);
    }

    private static String place(String name, List<String> places) {
        if (places.get(0).isEmpty()) {
            return "`" + name + "` stands at the top of the situation, beside `situation`: give it no indentation";
        }
        return places.size() == 1 && !places.get(0).endsWith("[]")
                ? "`" + name + "` belongs in the section `" + places.get(0) + "`"
                : "`" + name + "` belongs in " + Say.list(places, "or");
    }

    public static void twice(Problems problems, Field<?> field, Node.Mapping mapping, Node.Scalar key, int item) {
        if (!problems.room()) {
            return;
        }
        int line = key.line;
        for (Node.Entry other : mapping.entries) {
            if (other.key.text.equals(key.text)) {
                line = other.key.line;
                break;
            }
        }
        Say.add(
                problems,
                key,
                Say.path(field, item),
                "duplicate key " + Say.tick(field) + ": it stands here already, on line " + line,
                "keep one of the two");
    }

    public static void needed(Problems problems, Field<?> field, Node.Mapping mapping, int item) {
        if (problems.room()) {
            Say.add(
                    problems,
                    mapping,
                    Say.path(field, item),
                    "the key " + Say.tick(field) + " is missing in this entry of `"
                            + Say.item(field.section().path().replace("[]", ""), item) + "`",
                    "add " + Say.tick(field) + ": " + field.description());
        }
    }
}
