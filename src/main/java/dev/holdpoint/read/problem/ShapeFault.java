package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of a list where a value was expected, and the like. */
public final class ShapeFault {
    /** As many choices are named in one line of help. */
    private static final int FEW = 8;

    private static final Pattern NAME_WITH_MORE = Pattern.compile(
            "([\\p{L}][\\p{L}.' -]*?)(?:\\s*[,;/(|]|\\s+[-\u2013\u2014]\\s)\\s*(\\p{L}[\\p{L} -]*?)\\)?");

    private ShapeFault() {}

    public static void noSection(Problems problems, Field<?> field, SectionType<?> type, Node node, int item) {
        new FieldFault(problems, field, node, item).tell(Mistake.NO_SECTION);
    }

    /** For every kind of list. */
    public static void noList(Problems problems, Field<?> field, Node node, int item) {
        new FieldFault(problems, field, node, item).tell(Mistake.NO_LIST);
    }

    public static void longList(Problems problems, Field<?> field, Node node, int most) {
        new FieldFault(problems, field, node, -1).tell(Mistake.LONG_LIST, "most", Integer.toString(most));
    }

    public static void noEntry(Problems problems, Field<?> list, SectionType<?> type, Node node, int item) {
        new FieldFault(problems, list, node, item).tell(Mistake.NO_ENTRY);
    }

    public static void noElement(Problems problems, Field<?> field, Node node, int item) {
        new FieldFault(problems, field, node, item).tell(Mistake.NO_ELEMENT);
    }

    public static void noValue(Problems problems, Field<?> field, Node node, int item) {
        new FieldFault(problems, field, node, item).tell(Mistake.NO_VALUE);
    }

    /** What fills a hole in what is said of such a place; null where nothing does. */
    static @Nullable String fill(FieldFault at, String name) {
        SectionType<?> inner = at.field().inner().orElse(null);
        if (inner != null) {
            return at.node() instanceof Node.Scalar scalar
                    ? ofOne(inner, scalar, name)
                    : ofParts(inner, at.node(), name);
        }
        if (at.node() instanceof Node.Sequence list) {
            return name.equals("only") ? only(at.field(), list) : null;
        }
        boolean several = at.field().kind() == Kind.TEXTS || at.field().kind() instanceof Kind.SomeOf<?>;
        return several && at.node() instanceof Node.Scalar scalar ? ofSeveral(at.field(), scalar.text, name) : null;
    }

    /** Where one value stands instead of a section, or of a list of them. */
    private static @Nullable String ofOne(SectionType<?> inner, Node.Scalar scalar, String name) {
        String text = scalar.text;
        return switch (name) {
            case "unspaced" -> Holes.when(scalar.plain && isKeyWithoutBlank(inner, text));
            case "each" -> each(inner, text);
            case "below" -> below(inner, text);
            case "first" -> inner.fields().get(0).name();
            case "name" -> !text.isBlank() && Shown.isHarmlessText(text) ? text : "...";
            default -> null;
        };
    }

    /** Where a section stands instead of a list of them, or a list instead of a section. */
    private static @Nullable String ofParts(SectionType<?> inner, Node node, String name) {
        List<Node> items = node instanceof Node.Sequence list ? list.items : List.of();
        List<Node.Entry> entries = node instanceof Node.Mapping mapping ? mapping.entries : List.of();
        String key = entries.isEmpty() ? null : entries.get(0).key.text;
        return switch (name) {
            case "dashed" -> Holes.when(!items.isEmpty() && items.get(0) instanceof Node.Mapping);
            case "first" -> inner.fields().get(0).name();
            case "entry" -> key != null && inner.find(key).isEmpty() && Shown.isHarmless(key) ? key : null;
            case "choice" -> key == null ? null : choice(inner, entries.get(0).value);
            case "name" -> "...";
            default -> null;
        };
    }

    /** Where one text stands instead of a list of texts, or of names. */
    private static @Nullable String ofSeveral(Field<?> field, String text, String name) {
        if (name.equals("meant")) {
            List<String> meant = meant(field, text);
            return meant == null ? null : String.join(", ", meant);
        }
        return field.kind() instanceof Kind.SomeOf<?> some ? ofNames(some, meant(field, text), text, name) : null;
    }

    private static @Nullable String ofNames(
            Kind.SomeOf<?> kind, @Nullable List<String> meant, String text, String name) {
        List<String> choices = Words.choices(kind.type());
        return switch (name) {
            case "one" -> Holes.when(meant == null || meant.size() < 2);
            case "every" -> choices.size() > FEW ? null : String.join(", ", choices);
            case "known" ->
                symptoms(kind, text).size() == 1 ? symptoms(kind, text).get(0).wireName() : null;
            case "symptoms" -> oneOf(symptoms(kind, text));
            case "likeliest" -> symptoms(kind, text).get(0).wireName();
            case "any" ->
                kind.type() == Symptom.class && choices.stream().noneMatch(text::contains) ? choices.get(0) : null;
            default -> null;
        };
    }

    /** The symptoms that a word may mean, in a list of symptoms. */
    static List<Symptom> symptoms(Kind.SomeOf<?> kind, String text) {
        return kind.type() == Symptom.class ? Synonyms.symptoms(text) : List.of();
    }

    /** Where several symptoms go by one name: what one sees tells which it is. */
    static @Nullable String oneOf(List<Symptom> symptoms) {
        String seen = symptoms.stream()
                .map(symptom -> "`" + symptom.wireName() + "` (" + symptom.meaning() + ")")
                .collect(Collectors.joining(", or "));
        return symptoms.size() < 2 ? null : seen;
    }

    /** The one value of a list, where a value of that kind may be shown. */
    private static @Nullable String only(Field<?> field, Node.Sequence list) {
        if (list.items.size() != 1 || !(list.items.get(0) instanceof Node.Scalar one)) {
            return null;
        }
        String time = field.kind() == Kind.MOMENT ? OtherTime.of(one.text).whole() : null;
        return time == null && field.kind() != Kind.TEXT && Shown.isHarmless(one.text) ? one.text : time;
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

    /** The key of a section that has such a choice, with it; null where none has, or several have. */
    private static @Nullable String choice(SectionType<?> type, Node value) {
        String text = value instanceof Node.Scalar scalar ? scalar.text : "";
        List<String> found = type.fields().stream()
                .filter(field -> field.kind() instanceof Kind.OneOf<?> one
                        && Words.choices(one.type()).contains(text))
                .map(field -> field.name() + ": " + text)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The values that a text names, with commas between them; null where it names something else too. */
    private static @Nullable List<String> meant(Field<?> field, String text) {
        if (text.length() > 1_000) {
            return null;
        }
        if (field.kind() instanceof Kind.SomeOf<?> some) {
            List<String> names = several(text);
            boolean none = names.size() == 1 && Synonyms.negative(names.get(0));
            return none ? List.of() : Words.choices(some.type()).containsAll(names) ? names : null;
        }
        List<String> texts = texts(bare(text));
        String first = texts.get(0);
        if (texts.size() == 1 && Shown.isHarmless(first) && Synonyms.negative(first)) {
            return List.of();
        }
        return texts.stream().allMatch(one -> Shown.isHarmlessText(one) && one.indexOf(':') < 0) ? texts : null;
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
        return Stream.of(bare(text).split("[,;|/+&\u2022]|\\s+(?:and|or|und|oder|et|y)\\s+|\\s*\\n\\s*", -1))
                .map(String::strip)
                .toList();
    }

    private static String bare(String text) {
        return text.strip()
                .replaceFirst("^[(\\[{<]+", "")
                .replaceFirst("[)\\]}>]+$", "")
                .strip();
    }
}
