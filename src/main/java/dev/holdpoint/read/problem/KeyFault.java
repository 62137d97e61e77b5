package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of keys that do not belong where they stand, and of those that are missing. */
public final class KeyFault {
    private KeyFault() {}

    public static Complaint root(Node root, boolean json) {
        return Say.at(json ? Mistake.NOT_KEYS_JSON : Mistake.NOT_KEYS, root, null, "found", Say.found(root));
    }

    public static void noFormat(Problems problems, Node.Mapping mapping) {
        boolean slip = mapping.entries.stream()
                .map(entry -> entry.key.text)
                .anyMatch(key -> key.equalsIgnoreCase("situation") && !key.equals("situation"));
        if (!slip && problems.room()) {
            String line = problems.json() ? "\"situation\": 1" : "situation: 1";
            problems.add(Say.at(Mistake.NO_FORMAT, mapping, "situation", "line", line));
        }
    }

    /** The same, where nobody looks at what stands behind the key. */
    public static void unknown(Problems problems, SectionType<?> type, Node.Scalar key, int item) {
        unknown(problems, type, new Node.Entry(key, new Node.Refused(key.line, key.column)), item);
    }

    /** A key that the section does not have; its value tells of places that have such a key which of them is meant. */
    public static void unknown(Problems problems, SectionType<?> type, Node.Entry entry, int item) {
        Node.Scalar key = entry.key;
        if (!problems.room()) {
            return;
        }
        String name = key.text;
        if (name.isEmpty()) {
            problems.add(Say.at(Mistake.KEY_BEFORE_COLON, key, null));
            return;
        }
        String alike = LookAlike.help(name);
        Field<?> dotted = alike != null || name.indexOf('.') < 0
                ? null
                : Words.at(type.path().isEmpty() ? name : type.path() + "." + name);
        String near = alike != null || dotted != null ? null : meant(name, Say.names(type));
        String help = alike != null
                ? alike
                : dotted != null ? nested(name) : help(type, near, elsewhere(entry, type, problems.json()));
        String path = type.path().isEmpty() ? null : Say.item(type.path(), item);
        problems.add(Say.at(
                        Mistake.UNKNOWN_KEY,
                        key,
                        path,
                        "key",
                        dotted == null ? shown(name) : " `" + name + "`",
                        "where",
                        (type.path().isEmpty() ? "" : "in ") + where(type, item),
                        "help",
                        help)
                .suggesting(near));
    }

    /** The field of a section that a misspelt key is spelt much like; null where there is none. */
    public static @Nullable Field<?> meant(SectionType<?> type, String name) {
        String near = meant(LookAlike.plain(name), Say.names(type));
        return near == null ? null : type.find(near).orElse(null);
    }

    /** What people call a field says more than how near its name is: {@code wp_version} is no PHP. */
    private static @Nullable String meant(String name, List<String> names) {
        String called = Synonyms.key(name, names);
        return called == null ? Nearest.of(name, names) : called;
    }

    /** Neighbours that all belong to one other section: what is wrong is the line that should stand above them. */
    public static void parentMissing(
            Problems problems, SectionType<?> here, SectionType<?> theirs, List<Node.Entry> entries, int item) {
        if (problems.room()) {
            Node.Scalar first = entries.get(0).key;
            List<String> keys = new ArrayList<>();
            entries.forEach(entry -> keys.add(entry.key.text));
            String where = here.path().isEmpty() ? "to the situation itself" : "to " + where(here, item);
            String parent = theirs.path().substring(theirs.path().lastIndexOf('.') + 1);
            boolean child = theirs.path().equals(here.path().isEmpty() ? parent : here.path() + "." + parent);
            boolean clear = problems.lines() && (child || theirs.path().equals(parent));
            Mend mend = clear
                    ? new Mend(
                            first.line,
                            last(entries.get(entries.size() - 1).value, first.line),
                            List.of((child ? "+" : "") + parent))
                    : null;
            boolean within = theirs.path().isEmpty() || here.path().startsWith(theirs.path() + ".");
            problems.add(Say.at(
                            problems.json() && within ? Mistake.BRACE_MISSING : Mistake.PARENT_MISSING,
                            first,
                            here.path().isEmpty() ? null : Say.item(here.path(), item),
                            "keys",
                            Say.list(keys, "and"),
                            "belong",
                            "belong",
                            "parent",
                            parent,
                            "here",
                            here.path().substring(here.path().lastIndexOf('.') + 1),
                            "where",
                            where)
                    .mended(mend));
        }
    }

    /** A path that names its sections, which stand above each other here. */
    private static String nested(String path) {
        String[] names = path.split("\\.", -1);
        StringBuilder help = new StringBuilder("write `").append(names[0]).append(":`");
        for (int i = 1; i < names.length; i++) {
            boolean last = i == names.length - 1;
            help.append(", below it, two spaces deeper, `").append(names[i]).append(last ? ": ...`" : ":`");
        }
        return help.toString();
    }

    private static int last(Node node, int least) {
        int line = Math.max(least, node.line);
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries) {
                line = Math.max(line, last(entry.value, entry.key.line));
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (Node element : sequence.items) {
                line = Math.max(line, last(element, line));
            }
        }
        return line;
    }

    private static String shown(String name) {
        return Words.known(name) || Shown.isHarmless(name) ? " `" + name + "`" : "";
    }

    private static String where(SectionType<?> type, int item) {
        return type.path().isEmpty() ? "at the top of the situation" : Say.tick(Say.item(type.path(), item));
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
    private static @Nullable String elsewhere(Node.Entry entry, SectionType<?> here, boolean json) {
        String name = entry.key.text;
        String bare = name.substring(name.lastIndexOf('.') + 1);
        Set<String> names = new LinkedHashSet<>();
        for (Field<?> field : Words.fields()) {
            names.add(field.name());
        }
        String near = names.contains(bare) ? bare : Nearest.of(bare, List.copyOf(names));
        List<String> places = new ArrayList<>();
        List<String> fitting = new ArrayList<>();
        for (Field<?> field : Words.fields()) {
            if (field.name().equals(near) && field.section() != here) {
                String place =
                        field.section() == Situation.TYPE ? "" : field.section().path();
                places.add(place);
                if (takes(field, entry.value)) {
                    fitting.add(place);
                }
            }
        }
        places = fitting.size() == 1 ? fitting : places;
        return near == null || places.isEmpty() ? null : place(near, places, json);
    }

    /** Whether a value is one of the field's choices, or is what people write for one. */
    private static boolean takes(Field<?> field, Node value) {
        if (!(field.kind() instanceof Kind.OneOf<?> one) || !(value instanceof Node.Scalar scalar)) {
            return false;
        }
        List<String> choices = Words.choices(one.type());
        return choices.contains(scalar.text) || Synonyms.of(field.name(), scalar.text, choices) != null;
    }

    private static String place(String name, List<String> places, boolean json) {
        if (places.get(0).isEmpty()) {
            return "`" + name + "` stands at the top of the situation, beside `situation`: "
                    + (json ? "a `}` may be missing above it" : "give it no indentation");
        }
        Field<?> field = Words.at(places.get(0) + "." + name);
        String keys = field != null && field.kind() instanceof Kind.Nested<?> nested
                ? ", and has the keys " + Say.keys(nested.type())
                : "";
        return places.size() == 1 && !places.get(0).endsWith("[]")
                ? "`" + name + "` belongs in the section `" + places.get(0) + "`" + keys
                : "`" + name + "` belongs in " + Say.list(places, "or");
    }

    /** A key that stands there already; where many do, or the first of an entry does, it is a second entry without its mark, told once. */
    public static void twice(Problems problems, Field<?> field, Node.Mapping mapping, Node.Scalar key, int item) {
        String first = Integer.toString(first(mapping, key).line);
        List<Node.Entry> rest = from(mapping, key);
        String name = field.section().fields().get(0).name();
        boolean begins = field.name().equals(name);
        boolean several = begins || again(mapping, rest) > 1;
        boolean entry = item >= 0 && !problems.json() && several;
        String place = "entry " + mapping.line + ":" + mapping.column;
        if (problems.wasTold(place) || !problems.room()) {
            return;
        }
        Mistake mistake = !entry ? Mistake.DUPLICATE_KEY : begins ? Mistake.DASH_MISSING : Mistake.ENTRY_MISSING;
        Complaint complaint = Say.at(
                mistake,
                key,
                Say.path(field, item),
                "key",
                field.name(),
                "name",
                name,
                "first",
                first,
                "or",
                besideIt(field, problems.lines()));
        int last = last(rest.get(rest.size() - 1).value, key.line);
        boolean mendable = mistake == Mistake.DASH_MISSING && problems.lines();
        problems.add(mendable ? complaint.mended(new Mend(key.line, last, List.of("-"))) : complaint);
        if (entry) {
            problems.firstTime(place);
        }
    }

    /** The sections beside this one that have such a key too: the line that begins one may be missing above it. */
    private static String besideIt(Field<?> field, boolean lines) {
        List<String> sections = new ArrayList<>();
        String here = field.section().path();
        for (Field<?> other : Words.fields()) {
            String path = other.section().path();
            boolean beside = !path.equals(here) && above(path).equals(above(here)) && !path.isEmpty();
            if (beside && other.name().equals(field.name())) {
                sections.add("`" + path.substring(path.lastIndexOf('.') + 1) + ":`");
            }
        }
        return sections.isEmpty() || !lines
                ? ""
                : ", or write the line " + String.join(" or ", sections) + " above this one, if it belongs there";
    }

    /** The path of the section that a section stands in. */
    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static Node.Scalar first(Node.Mapping mapping, Node.Scalar key) {
        for (Node.Entry other : mapping.entries) {
            if (other.key.text.equals(key.text)) {
                return other.key;
            }
        }
        return key;
    }

    private static List<Node.Entry> from(Node.Mapping mapping, Node.Scalar key) {
        int at = 0;
        while (mapping.entries.get(at).key != key) {
            at++;
        }
        return mapping.entries.subList(at, mapping.entries.size());
    }

    /** How many of those keys stand there already. */
    private static long again(Node.Mapping mapping, List<Node.Entry> rest) {
        return rest.stream()
                .filter(entry -> first(mapping, entry.key) != entry.key)
                .count();
    }

    public static void needed(Problems problems, Field<?> field, Node.Mapping mapping, int item) {
        problems.tell(() -> Say.at(
                Mistake.KEY_NEEDED,
                mapping,
                Say.path(field, item),
                "key",
                field.name(),
                "list",
                Say.item(field.section().path().replace("[]", ""), item),
                "description",
                field.description()));
    }
}
