package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of a list where a value was expected, and the like. */
public final class ShapeFault {
    /** As many choices are named in one line of help. */
    private static final int FEW = 8;

    private static final Pattern NAME_WITH_MORE = Pattern.compile(
            "([\\p{L}][\\p{L}.' -]*?)(?:\\s*[,;/(|]|\\s+[-\u2013\u2014]\\s)\\s*(\\p{L}[\\p{L} -]*?)\\)?");

    private ShapeFault() {}

    private static void add(
            Problems problems, Mistake mistake, Field<?> field, Node node, String path, @Nullable String help) {
        problems.add(Say.at(
                mistake,
                node,
                path,
                "key",
                field.name(),
                "found",
                Say.found(node),
                "takes",
                Say.takes(field),
                "or",
                field.deniable() ? ", or `none`" : "",
                "what",
                field.kind() == Kind.TEXTS ? "texts" : "names",
                "help",
                help));
    }

    public static void noSection(Problems problems, Field<?> field, SectionType<?> type, Node node, int item) {
        if (problems.room()) {
            String help = sectionHelp(problems, field, type, node);
            add(problems, Mistake.NO_SECTION, field, node, Say.path(field, item), help);
        }
    }

    private static String sectionHelp(Problems problems, Field<?> field, SectionType<?> type, Node node) {
        if (problems.json()) {
            return "write `{` and `}`, and between them the keys " + Say.keys(type);
        }
        boolean deniable = field.deniable();
        if (deniable && node instanceof Node.Scalar scalar && Synonyms.negative(scalar.text)) {
            return "did you mean `none`?";
        }
        if (deniable && node instanceof Node.Scalar scalar && Synonyms.affirmative(scalar.text)) {
            return "write `" + field.name() + ":` alone on its line, and what is known of it below, indented by spaces,"
                    + " such as `description: ...`";
        }
        if (node instanceof Node.Scalar scalar && scalar.plain && isKeyWithoutBlank(type, scalar.text)) {
            return "put a space behind each colon";
        }
        if (node instanceof Node.Sequence list && !list.items.isEmpty() && list.items.get(0) instanceof Node.Mapping) {
            return "take away the dash in front of each key: `" + field.name() + "` has the keys " + Say.keys(type);
        }
        String below = node instanceof Node.Scalar scalar ? below(type, scalar.text) : null;
        String each = node instanceof Node.Scalar scalar ? each(type, scalar.text) : null;
        if (each != null) {
            return "each is answered by itself: write `" + field.name()
                    + ":` alone on its line, and below it, indented by spaces, a line such as `" + each
                    + "` for each of " + Say.keys(type) + " of which you know it";
        }
        return "write `" + field.name() + ":` alone on its line, and below it, indented by spaces, "
                + (below == null ? "the keys " + Say.keys(type) : "`" + below + "`");
    }

    /** The lines for a name with something behind it, where a section has a name and then a choice; empty where nobody can tell which. */
    public static List<String> nameWithMore(SectionType<?> type, String text) {
        List<Field<?>> fields = type.fields();
        Matcher more = NAME_WITH_MORE.matcher(text);
        boolean named = fields.size() > 1
                && fields.get(0).name().equals("name")
                && fields.get(1).kind() instanceof Kind.OneOf<?>;
        if (!named || !more.matches() || !Shown.isHarmlessText(text)) {
            return List.of();
        }
        List<String> choices = Words.choices(((Kind.OneOf<?>) fields.get(1).kind()).type());
        String said = more.group(2).strip();
        String dashed = said.toLowerCase(Locale.ROOT).replace(' ', '-');
        String meant =
                choices.contains(dashed) ? dashed : Synonyms.of(fields.get(1).name(), said, choices);
        return meant == null
                ? List.of()
                : List.of(
                        fields.get(0).name() + ": " + more.group(1).strip(),
                        fields.get(1).name() + ": " + meant);
    }

    private static boolean isKeyWithoutBlank(SectionType<?> type, String text) {
        int colon = text.indexOf(':');
        return colon > 0 && type.find(text.substring(0, colon).strip()).isPresent();
    }

    /** What a single value says where a section has one key that takes it; null where nobody can tell which. */
    private static @Nullable String below(SectionType<?> type, String text) {
        Field<?> first = type.fields().get(0);
        boolean version = first.kind() == Kind.VERSION && !text.isEmpty() && Character.isDigit(text.charAt(0));
        boolean name = first.kind() == Kind.TEXT && first.name().equals("name");
        boolean only = type.fields().size() == 1
                && first.kind() instanceof Kind.OneOf<?> one
                && Words.choices(one.type()).contains(text);
        boolean shown = Shown.isHarmless(text) || Shown.isHarmlessText(text);
        boolean told = text.indexOf(' ') > 0 && type.find("description").isPresent();
        String key = told ? "description" : first.name();
        if (told && shown && text.contains(": ")) {
            return key + ": " + Quoted.of(text);
        }
        return (version || name || only || told) && shown ? key + ": " + text : null;
    }

    /** One answer for a section in which each key takes the same answers: what its first line would be. */
    private static @Nullable String each(SectionType<?> type, String text) {
        Field<?> first = type.fields().get(0);
        if (type.fields().size() == 1 || !(first.kind() instanceof Kind.OneOf<?> one)) {
            return null;
        }
        boolean same = type.fields().stream()
                .allMatch(field -> field.kind() instanceof Kind.OneOf<?> other && other.type() == one.type());
        List<String> choices = Words.choices(one.type());
        String meant = choices.contains(text) ? text : Synonyms.of(first.name(), text, choices);
        return same && meant != null ? first.name() + ": " + meant : null;
    }

    /** For every kind of list. */
    public static void noList(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            add(problems, Mistake.NO_LIST, field, node, Say.path(field, item), listHelp(problems, field, node));
        }
    }

    private static String listHelp(Problems problems, Field<?> field, Node node) {
        if (field.kind() instanceof Kind.Repeated<?> repeated) {
            String first = repeated.type().fields().get(0).name();
            if (!problems.json() && node instanceof Node.Mapping mapping && !mapping.entries.isEmpty()) {
                String key = mapping.entries.get(0).key.text;
                if (repeated.type().find(key).isEmpty() && Shown.isHarmless(key)) {
                    String below = below(repeated.type(), mapping.entries.get(0).value);
                    if (below != null) {
                        return "write `- " + first + ": " + key + "` in the place of `" + key
                                + ":`, and below it, two spaces deeper than the dash, `" + below
                                + "`; and so for each entry";
                    }
                    return "write `- " + first + ": " + key + "` in the place of `" + key
                            + ":`, and so for each entry; its other keys stay below it, two spaces deeper than the dash";
                }
            }
            if (!problems.json() && node instanceof Node.Scalar scalar && Synonyms.negative(scalar.text)) {
                return none(field);
            }
            return problems.json()
                    ? "write `[` and `]`, and between them one section for each entry"
                    : "begin each entry with `- " + first + ":`; write `[]` if there are none";
        }
        List<String> meant = node instanceof Node.Scalar scalar ? meant(field, scalar.text) : null;
        String known = node instanceof Node.Scalar scalar ? known(field, scalar.text) : null;
        boolean several = meant != null && meant.size() > 1 && field.kind() instanceof Kind.SomeOf<?>;
        if (known != null && !several && !problems.json()) {
            return known;
        }
        if (field.kind() == Kind.TEXTS && node instanceof Node.Scalar scalar && Synonyms.all(scalar.text)) {
            return "name each, as in `" + field.name() + ": [first, second]`";
        }
        if (meant != null && !problems.json()) {
            return "write `" + field.name() + ": [" + String.join(", ", meant) + "]`";
        }
        return "put it between `[` and `]`; write `[]` if there are none, and leave the key out when you do not know";
    }

    /** The key of a section that has such a choice, with it; null where none has, or several have. */
    private static @Nullable String below(SectionType<?> type, Node value) {
        String found = null;
        for (Field<?> field : type.fields()) {
            if (value instanceof Node.Scalar scalar
                    && field.kind() instanceof Kind.OneOf<?> one
                    && Words.choices(one.type()).contains(scalar.text)) {
                found = found == null ? field.name() + ": " + scalar.text : "";
            }
        }
        return found == null || found.isEmpty() ? null : found;
    }

    /** What people say instead of names: that it is all of them, or a symptom in their own words; null where it is neither. */
    private static @Nullable String known(Field<?> field, String text) {
        if (!(field.kind() instanceof Kind.SomeOf<?> some)) {
            return null;
        }
        String write = "write `" + field.name() + ": [";
        if (Synonyms.all(text)) {
            List<String> choices = Words.choices(some.type());
            return choices.size() > FEW
                    ? null
                    : "name each: `" + field.name() + ": [" + String.join(", ", choices)
                            + "]`, without those that do not apply";
        }
        if (Synonyms.negative(text)) {
            return none(field);
        }
        List<Symptom> symptoms = some.type() == Symptom.class ? Synonyms.symptoms(text) : List.of();
        if (symptoms.size() == 1) {
            return write + symptoms.get(0).wireName() + "]`";
        }
        if (!symptoms.isEmpty()) {
            return ChoiceFault.oneOf(symptoms) + "; " + write + symptoms.get(0).wireName() + "]` where it is the first";
        }
        boolean names = Words.choices(some.type()).stream().anyMatch(text::contains);
        return some.type() == Symptom.class && !names
                ? "say it in `description`, and here what is known of the cause, by its name, such as `["
                        + Words.choices(some.type()).get(0)
                        + "]`; `holdpoint explain timeout` finds the name by a word"
                : null;
    }

    /** The values that a text names, with commas between them; null where it names something else too. */
    private static @Nullable List<String> meant(Field<?> field, String text) {
        List<String> meant = new ArrayList<>();
        if (text.length() > 1_000) {
            return null;
        }
        meant.addAll(field.kind() == Kind.TEXTS ? texts(bare(text)) : several(text));
        if (field.kind() instanceof Kind.SomeOf<?> some) {
            boolean none = meant.size() == 1 && Synonyms.negative(meant.get(0));
            return none ? List.of() : Words.choices(some.type()).containsAll(meant) ? meant : null;
        }
        String word = meant.get(0);
        return meant.size() == 1 && Shown.isHarmless(word) && Synonyms.negative(word) ? List.of() : shownOnly(meant);
    }

    /** The texts that stand on one line, with numbers that count up or commas between them. */
    private static List<String> texts(String text) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (int number = 1; ; number++) {
            Matcher next =
                    Pattern.compile("(?:^|[\\s,;])" + number + "[.)]\\s+").matcher(text);
            boolean counted = next.find(from) && (number > 1 || next.start() == 0);
            if (!counted && number < 3) {
                return List.of(text.split(", *", -1));
            }
            if (number > 1) {
                String between = text.substring(from, counted ? next.start() : text.length());
                texts.add(between.replaceFirst("[,;]$", "").strip());
            }
            if (!counted) {
                return texts;
            }
            from = next.end();
        }
    }

    /** The names that stand in one text, whatever stands between and around them. */
    static List<String> several(String text) {
        List<String> names = new ArrayList<>();
        for (String part : bare(text).split("[,;|/+&\u2022]|\\s+(?:and|or|und|oder|et|y)\\s+|\\s*\\n\\s*", -1)) {
            names.add(part.strip());
        }
        return names;
    }

    private static String bare(String text) {
        return text.strip()
                .replaceFirst("^[(\\[{<]+", "")
                .replaceFirst("[)\\]}>]+$", "")
                .strip();
    }

    private static @Nullable List<String> shownOnly(List<String> words) {
        return words.stream().allMatch(word -> Shown.isHarmlessText(word) && word.indexOf(':') < 0) ? words : null;
    }

    public static void longList(Problems problems, Field<?> field, Node node, int most) {
        problems.tell(() ->
                Say.at(Mistake.LONG_LIST, node, field.path(), "key", field.name(), "most", Integer.toString(most)));
    }

    public static void noEntry(Problems problems, Field<?> list, SectionType<?> type, Node node, int item) {
        if (problems.room()) {
            String help = problems.json() ? "the keys are " + Say.keys(type) : entryHelp(type, node);
            add(problems, Mistake.NO_ENTRY, list, node, list.path() + "[" + item + "]", help);
        }
    }

    private static String entryHelp(SectionType<?> type, Node node) {
        String name = node instanceof Node.Scalar scalar && !scalar.text.isBlank() && Shown.isHarmlessText(scalar.text)
                ? scalar.text
                : "...";
        return type == Attachment.TYPE
                ? "write `- name: " + name + "`, and below it `text: ...` or `file: ...`"
                : "write `- category: " + name + "`, and its other keys below it";
    }

    public static void noElement(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            String help = field.kind() == Kind.TEXTS && node instanceof Node.Mapping
                    ? "put quotes around a text that has a colon in it"
                    : "remove it, or write one of the " + (field.kind() == Kind.TEXTS ? "texts" : "names");
            add(problems, Mistake.NO_ELEMENT, field, node, Say.path(field, item), help);
        }
    }

    public static void noValue(Problems problems, Field<?> field, Node node, int item) {
        if (problems.room()) {
            add(problems, Mistake.NO_VALUE, field, node, Say.path(field, item), valueHelp(field, node));
        }
    }

    private static String valueHelp(Field<?> field, Node node) {
        if (node instanceof Node.Mapping) {
            return "write one value behind `" + field.name() + ":`, without keys of its own";
        }
        if (node instanceof Node.Sequence list
                && list.items.size() == 1
                && list.items.get(0) instanceof Node.Scalar one) {
            String time = field.kind() == Kind.MOMENT ? OtherTime.of(one.text).whole() : null;
            if (time != null) {
                return "write `" + field.name() + ": " + time + "`";
            }
            if (Shown.isHarmless(one.text) && field.kind() != Kind.TEXT) {
                return "write `" + field.name() + ": " + one.text + "`";
            }
        }
        return field.kind() == Kind.TEXT
                ? "put quotes around a text that begins with a bracket"
                : "write one value, without brackets";
    }

    /** That there is none, as the file says it. */
    static String none(Field<?> list) {
        return "write `" + list.name() + ": []` if there are none, and leave the key out when you do not know";
    }

    /** The names of an enum, for a help line. */
    static String allowed(Kind.SomeOf<?> kind) {
        return "allowed are " + Say.list(Words.choices(kind.type()), "and");
    }
}
