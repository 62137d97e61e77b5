package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells of a value that is none of those that its field allows. */
public final class ChoiceFault {
    /** More names than these stand in the help, once, and not in the message. */
    private static final int FEW = 8;

    private ChoiceFault() {}

    public static void one(
            Problems problems, Field<?> field, Class<? extends Choice> type, Node.Scalar scalar, int item) {
        if (!problems.room()) {
            return;
        }
        String takes = Say.takes(field);
        if (problems.json() && scalar.plain) {
            String truth = type == Answer.class ? ", or `true` or `false`" : "";
            problems.add(Say.at(
                    Mistake.NOT_ALLOWED_JSON,
                    scalar,
                    Say.path(field, item),
                    "key",
                    field.name(),
                    "takes",
                    takes,
                    "truth",
                    truth));
            return;
        }
        List<String> choices = Words.choices(type);
        choices.add("unknown");
        String near = near(field, scalar.text, choices);
        problems.add(Say.at(
                        Mistake.NOT_ALLOWED,
                        scalar,
                        Say.path(field, item),
                        "key",
                        field.name(),
                        "takes",
                        takes,
                        "value",
                        Say.value(scalar.text) + (scalar.plain ? "" : " in quotes"),
                        "help",
                        remarked(problems, scalar.text, near, oneHelp(scalar.text, near, type)))
                .suggesting(near));
    }

    /** The help, and where what was said beside the value may stay: it is not to get lost with it. */
    private static @Nullable String remarked(
            Problems problems, String value, @Nullable String near, @Nullable String help) {
        String first = Synonyms.withoutRemark(value);
        String bare = value.strip();
        boolean said = near != null && help != null && (first != null || bare.indexOf(' ') > 0);
        String rest = first == null ? bare : bare.substring(Math.min(first.length(), bare.length()));
        String remark = Synonyms.remark(rest);
        if (!said || remark.isEmpty() || Synonyms.means(remark)) {
            return help;
        }
        if (problems.json()) {
            return help + " JSON has no place for the rest: say it in a text such as `description`";
        }
        return Shown.isHarmlessText(value)
                ? help + " write `" + near + " # " + remark + "` to keep the rest as a remark, which is not read"
                : help + " the rest may stay behind it as a remark, which is not read: ` # ` begins one";
    }

    private static @Nullable String oneHelp(String value, @Nullable String near, Class<? extends Choice> type) {
        String help = help(value, near);
        if (help != null) {
            return help;
        }
        return type == Answer.class
                ? "write `yes` only where it is so altogether, `no` where it is not, `unknown` where nobody knows"
                : "write the one that is so, or `unknown` where nobody knows";
    }

    public static void element(Problems problems, Field<?> field, Kind.SomeOf<?> kind, Node.Scalar scalar) {
        if (!problems.room()) {
            return;
        }
        if (scalar.text.equals("unknown")) {
            tellUnknown(problems, field, scalar);
            return;
        }
        List<String> choices = Words.choices(kind.type());
        List<String> several = severalOf(scalar.text, choices);
        if (several.size() > 1 && choices.containsAll(several)) {
            String names = String.join(", ", several);
            problems.add(Say.at(Mistake.NOT_KNOWN, scalar, field.path(), "key", field.name(), "value", "this value")
                    .suggesting(names)
                    .helped("write `" + names + "`: a comma stands between two names"));
            return;
        }
        List<Symptom> symptoms = kind.type() == Symptom.class ? Synonyms.symptoms(scalar.text) : List.of();
        String near = symptoms.isEmpty() ? near(field, scalar.text, choices) : only(symptoms);
        boolean few = choices.size() <= FEW;
        String help = symptoms.size() > 1 ? oneOf(symptoms) : help(scalar.text, near);
        if (near == null && symptoms.isEmpty() && Synonyms.negative(scalar.text)) {
            help = ShapeFault.none(field);
        }
        if (!few && help == null && problems.firstTime(field.path())) {
            String told = "say it in `description`, and here what is known of the cause; ";
            boolean words = kind.type() == Symptom.class && scalar.text.strip().indexOf(' ') > 0;
            help = (words ? told : "") + ShapeFault.allowed(kind);
        }
        problems.add(Say.at(
                        few ? Mistake.NOT_IN_LIST : Mistake.NOT_KNOWN,
                        scalar,
                        field.path(),
                        "key",
                        field.name(),
                        "takes",
                        Say.list(choices, "and"),
                        "value",
                        Say.value(scalar.text),
                        "help",
                        help)
                .suggesting(near));
    }

    /** The names that stand there, with no comma between them. */
    private static List<String> severalOf(String text, List<String> choices) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        return choices.containsAll(words) ? words : ShapeFault.several(text);
    }

    private static @Nullable String only(List<Symptom> symptoms) {
        return symptoms.size() == 1 ? symptoms.get(0).wireName() : null;
    }

    /** Several symptoms go by one name; what one sees tells which it is. */
    static String oneOf(List<Symptom> symptoms) {
        List<String> seen = new ArrayList<>();
        for (Symptom symptom : symptoms) {
            seen.add("`" + symptom.wireName() + "` (" + symptom.meaning() + ")");
        }
        return "this can be " + String.join(", or ", seen);
    }

    /** {@code unknown} as one of several. */
    public static void unknownElement(Problems problems, Field<?> field, Node.Scalar scalar) {
        if (problems.room()) {
            tellUnknown(problems, field, scalar);
        }
    }

    private static void tellUnknown(Problems problems, Field<?> field, Node.Scalar scalar) {
        String line = problems.json() ? "\"" + field.name() + "\": \"unknown\"" : field.name() + ": unknown";
        problems.add(Say.at(Mistake.UNKNOWN_IN_LIST, scalar, field.path(), "key", field.name(), "line", line));
    }

    public static void repeated(Problems problems, String path, String name, Node.Scalar scalar, int firstLine) {
        problems.tell(() -> Say.at(
                Mistake.REPEATED,
                scalar,
                path,
                "value",
                Say.value(scalar.text),
                "key",
                name,
                "first",
                Integer.toString(firstLine)));
    }

    private static @Nullable String help(String value, @Nullable String near) {
        boolean said = near != null && !LookAlike.plain(value).equals(near);
        String alike = said ? null : LookAlike.help(value);
        if (alike != null) {
            return alike;
        }
        return near == null ? null : "did you mean `" + near + "`?";
    }

    /** Whether several of the choices stand there: then none of them has been made. */
    private static boolean leavesOpen(String value, List<String> choices) {
        List<String> words = List.of(value.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        return choices.stream().filter(words::contains).count() > 1;
    }

    /** What the writer may have meant: another word for the same, or one that is spelt much like it. */
    private static @Nullable String near(Field<?> field, String value, List<String> choices) {
        String inner = TextFault.withoutSmartQuotes(value);
        if (inner != null) {
            return choices.contains(inner) ? inner : near(field, inner, choices);
        }
        String meant = Synonyms.of(field.name(), value, choices);
        if (meant != null) {
            return meant;
        }
        if (choices.contains("unknown") && Synonyms.unknown(value)) {
            return "unknown";
        }
        if (Synonyms.doubtful(value)) {
            return choices.contains("possible") ? "possible" : choices.contains("unknown") ? "unknown" : null;
        }
        if (LookAlike.help(value) != null) {
            String plain = LookAlike.plain(value);
            return choices.contains(plain) ? plain : null;
        }
        if (leavesOpen(value, choices)) {
            return choices.contains("unknown") ? "unknown" : null;
        }
        String first = Synonyms.withoutRemark(value);
        String nearest = Nearest.of(value, choices);
        return nearest == null && first != null ? near(field, first, choices) : nearest;
    }
}
