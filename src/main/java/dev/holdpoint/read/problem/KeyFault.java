package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of keys that do not belong where they stand, and of those that are missing. */
public final class KeyFault {
    private KeyFault() {}

    public static Complaint root(Node root, boolean json) {
        return (json ? Mistake.NOT_KEYS_JSON : Mistake.NOT_KEYS).at(root, Holes.of("found", Say.found(root)));
    }

    public static void noFormat(Problems problems, Node.Mapping mapping) {
        boolean slip = mapping.entries.stream()
                .map(entry -> entry.key.text)
                .anyMatch(key -> key.equalsIgnoreCase("situation") && !key.equals("situation"));
        if (!slip) {
            problems.tell(() -> Mistake.NO_FORMAT.at(mapping, problems.holes()).about("situation"));
        }
    }

    /** The same, where nobody looks at what stands behind the key. */
    public static void unknown(Problems problems, SectionType<?> type, Node.Scalar key, int item) {
        unknown(problems, type, new Node.Entry(key, new Node.Refused(key.line, key.column)), item);
    }

    /** A key that the section does not have; its value tells of places that have such a key which of them is meant. */
    public static void unknown(Problems problems, SectionType<?> type, Node.Entry entry, int item) {
        problems.tell(() -> entry.key.text.isEmpty()
                ? Mistake.KEY_BEFORE_COLON.at(entry.key, problems.holes())
                : unknown(type, entry, item, problems));
    }

    private static Complaint unknown(SectionType<?> type, Node.Entry entry, int item, Problems problems) {
        String name = entry.key.text;
        boolean top = type.path().isEmpty();
        String alike = LookAlike.help(name);
        boolean dotted =
                alike == null && name.indexOf('.') >= 0 && Words.at(top ? name : type.path() + "." + name) != null;
        String near = alike != null || dotted ? null : meant(name, Say.names(type));
        Holes own = hole -> switch (hole) {
            case "key" -> dotted || Words.known(name) || Shown.isHarmless(name) ? " `" + name + "`" : "";
            case "where" -> (top ? "" : "in ") + where(type, item);
            case "alike" -> alike;
            case "nested" -> dotted ? nested(name) : null;
            case "near" -> near;
            case "keys" -> Say.keys(type);
            default -> null;
        };
        return Mistake.UNKNOWN_KEY
                .at(entry.key, own.or(elsewhere(entry, type)).or(problems.holes()))
                .about(top ? null : Say.item(type.path(), item));
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
        problems.tell(() -> {
            Node.Scalar first = entries.get(0).key;
            List<String> keys = entries.stream().map(entry -> entry.key.text).toList();
            boolean top = here.path().isEmpty();
            String parent = lastName(theirs.path());
            boolean child = theirs.path().equals(top ? parent : here.path() + "." + parent);
            boolean clear = problems.lines() && (child || theirs.path().equals(parent));
            int last = last(entries.get(entries.size() - 1).value, first.line);
            boolean within = theirs.path().isEmpty() || here.path().startsWith(theirs.path() + ".");
            Holes own = hole -> switch (hole) {
                case "keys" -> Say.list(keys, "and");
                case "belong" -> "belong";
                case "parent" -> parent;
                case "here" -> lastName(here.path());
                case "where" -> top ? "to the situation itself" : "to " + where(here, item);
                default -> null;
            };
            return (problems.json() && within ? Mistake.BRACE_MISSING : Mistake.PARENT_MISSING)
                    .at(first, own)
                    .about(top ? null : Say.item(here.path(), item))
                    .mended(clear ? new Mend(first.line, last, List.of((child ? "+" : "") + parent)) : null);
        });
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
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

    private static String where(SectionType<?> type, int item) {
        return type.path().isEmpty() ? "at the top of the situation" : Say.tick(Say.item(type.path(), item));
    }

    /** Where in the format that key, or one spelt much like it, has its place. */
    private static Holes elsewhere(Node.Entry entry, SectionType<?> here) {
        String bare = lastName(entry.key.text);
        Set<String> names = new LinkedHashSet<>();
        Words.fields().forEach(field -> names.add(field.name()));
        String near = names.contains(bare) ? bare : Nearest.of(bare, List.copyOf(names));
        List<Field<?>> places = Words.fields().stream()
                .filter(field -> field.name().equals(near) && field.section() != here)
                .toList();
        List<Field<?>> fitting =
                places.stream().filter(field -> takes(field, entry.value)).toList();
        return near == null || places.isEmpty()
                ? name -> null
                : elsewhere(near, fitting.size() == 1 ? fitting : places);
    }

    private static Holes elsewhere(String name, List<Field<?>> places) {
        Field<?> first = places.get(0);
        String path = first.section().path();
        boolean one = places.size() == 1 && !path.endsWith("[]");
        return hole -> switch (hole) {
            case "bare" -> name;
            case "top" -> Holes.when(path.isEmpty());
            case "section" -> one ? path : null;
            case "inner" -> first.kind() instanceof Kind.Nested<?> nested ? Say.keys(nested.type()) : null;
            case "sections" ->
                Say.list(places.stream().map(field -> field.section().path()).toList(), "or");
            default -> null;
        };
    }

    /** Whether a value is one of the field's choices, or is what people write for one. */
    private static boolean takes(Field<?> field, Node value) {
        if (!(field.kind() instanceof Kind.OneOf<?> one) || !(value instanceof Node.Scalar scalar)) {
            return false;
        }
        List<String> choices = Words.choices(one.type());
        return choices.contains(scalar.text) || Synonyms.of(field.name(), scalar.text, choices) != null;
    }

    /** A key that stands there already; where many do, or the first of an entry does, it is a second entry without its mark, told once. */
    public static void twice(Problems problems, Field<?> field, Node.Mapping mapping, Node.Scalar key, int item) {
        String place = "entry " + mapping.line + ":" + mapping.column;
        if (!problems.wasTold(place)) {
            problems.tell(() -> twice(new FieldFault(problems, field, key, item), mapping, key, place));
        }
    }

    private static Complaint twice(FieldFault at, Node.Mapping mapping, Node.Scalar key, String place) {
        Problems problems = at.problems();
        List<Node.Entry> rest = from(mapping, key);
        String name = at.field().section().fields().get(0).name();
        boolean begins = at.field().name().equals(name);
        boolean entry = at.item() >= 0 && !problems.json() && (begins || again(mapping, rest) > 1);
        if (entry) {
            problems.firstTime(place);
        }
        Mistake mistake = !entry ? Mistake.DUPLICATE_KEY : begins ? Mistake.DASH_MISSING : Mistake.ENTRY_MISSING;
        String first = Integer.toString(first(mapping, key).line);
        String beside = problems.lines() ? besideIt(at.field()) : null;
        Complaint complaint = at.complaint(mistake, Holes.of("name", name, "first", first, "beside", beside));
        int last = last(rest.get(rest.size() - 1).value, key.line);
        boolean mendable = mistake == Mistake.DASH_MISSING && problems.lines();
        return mendable ? complaint.mended(new Mend(key.line, last, List.of("-"))) : complaint;
    }

    /** The sections beside this one that have such a key too: the line that begins one may be missing above it. */
    private static @Nullable String besideIt(Field<?> field) {
        String here = field.section().path();
        String sections = Words.fields().stream()
                .filter(other -> other.name().equals(field.name()))
                .map(other -> other.section().path())
                .filter(path ->
                        !path.isEmpty() && !path.equals(here) && above(path).equals(above(here)))
                .map(path -> "`" + lastName(path) + ":`")
                .collect(Collectors.joining(" or "));
        return sections.isEmpty() ? null : sections;
    }

    /** The path of the section that a section stands in. */
    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static Node.Scalar first(Node.Mapping mapping, Node.Scalar key) {
        return mapping.entries.stream()
                .map(entry -> entry.key)
                .filter(other -> other.text.equals(key.text))
                .findFirst()
                .orElse(key);
    }

    private static List<Node.Entry> from(Node.Mapping mapping, Node.Scalar key) {
        return mapping.entries.stream().dropWhile(entry -> entry.key != key).toList();
    }

    /** How many of those keys stand there already. */
    private static long again(Node.Mapping mapping, List<Node.Entry> rest) {
        return rest.stream()
                .filter(entry -> first(mapping, entry.key) != entry.key)
                .count();
    }

    public static void needed(Problems problems, Field<?> field, Node.Mapping mapping, int item) {
        new FieldFault(problems, field, mapping, item).tell(Mistake.KEY_NEEDED);
    }
}
