package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Symptom;
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
        FieldFault at = new FieldFault(problems, field, scalar, item);
        if (problems.json() && scalar.plain) {
            at.tell(Mistake.NOT_ALLOWED_JSON, "truth", type == Answer.class ? ", or `true` or `false`" : "");
        } else {
            problems.tell(() -> notAllowed(at, type, scalar));
        }
    }

    private static Complaint notAllowed(FieldFault at, Class<? extends Choice> type, Node.Scalar scalar) {
        String text = scalar.text;
        List<String> choices = Words.choices(type);
        choices.add("unknown");
        String near = near(at.field(), text, choices);
        String remark = near == null ? null : remark(text);
        return at.complaint(Mistake.NOT_ALLOWED, name -> switch (name) {
            case "value" -> Say.value(text) + (scalar.plain ? "" : " in quotes");
            case "near" -> near;
            case "alike" -> alike(text, near);
            case "remark" -> remark;
            case "harmless" -> Holes.when(remark != null && Shown.isHarmlessText(text));
            default -> null;
        });
    }

    /** What was said beside the value, where that may stay: it is not to get lost with it. */
    private static @Nullable String remark(String value) {
        String first = Synonyms.withoutRemark(value);
        String bare = value.strip();
        if (first == null && bare.indexOf(' ') <= 0) {
            return null;
        }
        String remark = Synonyms.remark(first == null ? bare : bare.substring(Math.min(first.length(), bare.length())));
        return remark.isEmpty() || Synonyms.means(remark) ? null : remark;
    }

    public static void element(Problems problems, Field<?> field, Kind.SomeOf<?> kind, Node.Scalar scalar) {
        if (scalar.text.equals("unknown")) {
            unknownElement(problems, field, scalar);
        } else {
            problems.tell(() -> notInList(new FieldFault(problems, field, scalar, -1), kind, scalar.text));
        }
    }

    /** {@code unknown} as one of several. */
    public static void unknownElement(Problems problems, Field<?> field, Node.Scalar scalar) {
        new FieldFault(problems, field, scalar, -1).tell(Mistake.UNKNOWN_IN_LIST);
    }

    public static void repeated(Problems problems, String path, String name, Node.Scalar scalar, int firstLine) {
        problems.tell(() -> {
            String first = Integer.toString(firstLine);
            Holes holes = Holes.of("value", Say.value(scalar.text), "key", name, "first", first);
            return Mistake.REPEATED.at(scalar, holes).about(path);
        });
    }

    private static Complaint notInList(FieldFault at, Kind.SomeOf<?> kind, String text) {
        List<String> choices = Words.choices(kind.type());
        List<String> several = severalOf(text, choices);
        if (several.size() > 1 && choices.containsAll(several)) {
            return at.complaint(
                    Mistake.NOT_KNOWN,
                    Holes.of("value", "this value", "several", "", "near", String.join(", ", several)));
        }
        List<Symptom> symptoms = ShapeFault.symptoms(kind, text);
        String near = symptoms.isEmpty() ? near(at.field(), text, choices) : only(symptoms);
        boolean sentence = kind.type() == Symptom.class && text.strip().indexOf(' ') > 0;
        return at.complaint(choices.size() <= FEW ? Mistake.NOT_IN_LIST : Mistake.NOT_KNOWN, name -> switch (name) {
            case "near" -> near;
            case "oneof" -> ShapeFault.oneOf(symptoms);
            case "alike" -> alike(text, near);
            case "sentence" -> Holes.when(sentence);
            case "first-time" -> Holes.when(at.problems().firstTime(at.path()));
            default -> null;
        });
    }

    /** The names that stand there, with no comma between them. */
    private static List<String> severalOf(String text, List<String> choices) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        return choices.containsAll(words) ? words : ShapeFault.several(text);
    }

    private static @Nullable String only(List<Symptom> symptoms) {
        return symptoms.size() == 1 ? symptoms.get(0).wireName() : null;
    }

    /** Which letter is none that was meant, unless more than that is wrong. */
    private static @Nullable String alike(String value, @Nullable String near) {
        return near != null && !LookAlike.plain(value).equals(near) ? null : LookAlike.help(value);
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
