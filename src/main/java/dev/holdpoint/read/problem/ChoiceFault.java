package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words for a value that is none of those that its field allows. */
public final class ChoiceFault {
    private static final List<String> AFFIRMATIVE = List.of("yes", "done", "passed", "applied");
    private static final List<String> NEGATIVE = List.of("no", "not-done", "none");
    /** More names than these stand in the help, not in the message. */
    private static final int FEW = 8;

    private ChoiceFault() {}

    public static void one(
            Problems problems, Field<?> field, Class<? extends Choice> type, Node.Scalar scalar, int item) {
        if (!problems.room()) {
            return;
        }
        String allowed = Say.tick(field) + " takes " + Say.takes(field);
        if (problems.json() && scalar.plain) {
            String truth = type == Answer.class ? ", or `true` or `false`" : "";
            Say.add(problems, scalar, Say.path(field, item), allowed + ", in double quotes" + truth, null);
            return;
        }
        List<String> choices = Words.choices(type);
        choices.add("unknown");
        String near = near(scalar.text, choices);
        String message = allowed + ", not " + Say.value(scalar.text) + (scalar.plain ? "" : " in quotes");
        Say.add(problems, scalar, Say.path(field, item), message, near, help(scalar.text, near));
    }

    public static void element(Problems problems, Field<?> field, Class<? extends Choice> type, Node.Scalar scalar) {
        if (!problems.room()) {
            return;
        }
        if (scalar.text.equals("unknown")) {
            Say.add(
                    problems,
                    scalar,
                    field.path(),
                    "`unknown` cannot be one of the values in " + Say.tick(field),
                    problems.json()
                            ? "write `\"" + field.name() + "\": \"unknown\"` when the list is not known"
                            : "write `" + field.name() + ": unknown` when the list is not known");
            return;
        }
        List<String> choices = Words.choices(type);
        String near = near(scalar.text, choices);
        boolean few = choices.size() <= FEW;
        String message = Say.tick(field)
                + (few ? " takes a list of " + Say.list(choices, "and") : " does not know")
                + (few ? ", not " : " ")
                + Say.value(scalar.text);
        String help = help(scalar.text, near);
        if (!few && help == null) {
            help = ShapeFault.allowed(type);
        }
        Say.add(problems, scalar, field.path(), message, near, help);
    }

    public static void repeated(Problems problems, String path, String name, Node.Scalar scalar, int firstLine) {
        if (problems.room()) {
            Say.add(
                    problems,
                    scalar,
                    path,
                    Say.value(scalar.text) + " stands in " + Say.tick(name) + " twice; the first is on line "
                            + firstLine,
                    "keep one of the two");
        }
    }

    private static @Nullable String help(String value, @Nullable String near) {
        String alike = LookAlike.help(value);
        if (alike != null) {
            return alike;
        }
        return near == null ? null : "did you mean `" + near + "`?";
    }

    /** What the writer may have meant: another word for the same, or one that is spelt much like it. */
    private static @Nullable String near(String value, List<String> choices) {
        if (LookAlike.help(value) != null) {
            String plain = LookAlike.plain(value);
            return choices.contains(plain) ? plain : null;
        }
        List<String> meant = switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on", "true", "1", "ok", "done" -> AFFIRMATIVE;
            case "no", "n", "off", "false", "0" -> NEGATIVE;
            case "?", "-", "n/a", "na", "tbd", "maybe", "unsure", "undefined", "null" -> List.of("unknown");
            default -> List.of();
        };
        for (String word : meant) {
            if (choices.contains(word)) {
                return word;
            }
        }
        return Nearest.of(value, choices);
    }
}
