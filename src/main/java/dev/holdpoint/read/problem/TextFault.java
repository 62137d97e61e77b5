package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Version;
import org.jspecify.annotations.Nullable;

/** The words for texts, versions and times that are none. */
public final class TextFault {
    private static final String LEAVE_OUT = "leave the key out when you do not know";

    private TextFault() {}

    private static void add(
            Problems problems, Field<?> field, Node.Scalar scalar, int item, String message, @Nullable String help) {
        Say.add(problems, scalar, Say.path(field, item), message, help);
    }

    private static String takes(Field<?> field) {
        return Say.tick(field) + " takes " + (field.kind() == Kind.TEXTS ? "texts" : Say.takes(field));
    }

    public static void format(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            boolean quoted = scalar.text.equals("1");
            boolean number = scalar.plain && Version.isVersion(scalar.text) && Shown.isHarmless(scalar.text);
            String what = number ? ", not " + scalar.text : "";
            String help = number ? "this Holdpoint reads format 1 only" : "your own label goes to `id`";
            add(
                    problems,
                    field,
                    scalar,
                    item,
                    "`situation` takes the number 1, the version of the format" + what,
                    quoted ? "remove the quotes" : help);
        }
    }

    public static void version(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (!problems.room()) {
            return;
        }
        String text = scalar.text;
        String bare = text.startsWith("v") ? text.substring(1) : "";
        if (Version.isVersion(bare) && Shown.isHarmless(bare)) {
            Say.add(
                    problems,
                    scalar,
                    Say.path(field, item),
                    Say.tick(field) + " takes " + Say.takes(field) + ", without a letter in front",
                    bare,
                    "did you mean `" + bare + "`?");
            return;
        }
        add(
                problems,
                field,
                scalar,
                item,
                Say.tick(field) + " takes " + Say.takes(field) + ", not " + Say.value(text),
                "a version begins with a digit, and has digits, letters and single `.`, `-`, `+`, `_` or `~` between them");
    }

    public static void moment(Problems problems, Field<?> field, Node.Scalar scalar, int item, String why) {
        if (problems.room()) {
            add(
                    problems,
                    field,
                    scalar,
                    item,
                    Say.tick(field) + " takes " + Say.takes(field) + ": " + why,
                    "write date, `T`, time with seconds, and `Z` for UTC or an offset such as `+02:00`");
        }
    }

    public static void jsonNoText(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            String help = field.kind() == Kind.VERSION
                    ? "put it between double quotes; as a number, 6.10 would become 6.1"
                    : "put it between double quotes";
            add(problems, field, scalar, item, takes(field) + " in double quotes", help);
        }
    }

    public static void blank(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(problems, field, scalar, item, takes(field) + ", and this one is blank", LEAVE_OUT);
        }
    }

    public static void unknown(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(problems, field, scalar, item, takes(field) + ", not `unknown`", LEAVE_OUT);
        }
    }

    public static void broken(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            add(
                    problems,
                    field,
                    scalar,
                    item,
                    Say.tick(field) + " holds an escape that stands for no character",
                    "remove the `\\0`, or the `\\u` that is only one half of a pair");
        }
    }
}
