package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of texts, versions and times that are none. */
public final class TextFault {
    private static final Pattern STAGE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,3})[\\s(-]+(alpha|beta|rc)[ .-]*(\\d{0,2})\\)?");
    private static final Pattern VERSION = Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){1,3}(?![\\w.])");

    private TextFault() {}

    private static Complaint of(
            Mistake mistake, Field<?> field, Node.Scalar scalar, int item, @Nullable String... more) {
        String[] holes = new String[more.length + 6];
        holes[0] = "key";
        holes[1] = field.name();
        holes[2] = "takes";
        holes[3] = field.kind() == Kind.TEXTS ? "texts" : Say.takes(field);
        holes[4] = "value";
        holes[5] = Say.value(scalar.text);
        System.arraycopy(more, 0, holes, 6, more.length);
        return Say.at(mistake, scalar, Say.path(field, item), holes);
    }

    public static void format(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            boolean quoted = scalar.text.equals("1");
            boolean number = scalar.plain && Version.isVersion(scalar.text) && Shown.isHarmless(scalar.text);
            String help = number ? "this Holdpoint reads format 1 only" : "your own label goes to `id`";
            problems.add(of(
                    Mistake.FORMAT_NUMBER,
                    field,
                    scalar,
                    item,
                    "not",
                    number ? ", not " + scalar.text : "",
                    "help",
                    quoted ? "remove the quotes" : help));
        }
    }

    public static void version(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (!problems.room()) {
            return;
        }
        String text = scalar.text.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        String bare = text;
        for (String before : new String[] {"version", "sophmate", "wordpress", "php", "ver.", "v.", "v", "wp"}) {
            if (lower.startsWith(before)) {
                bare = text.substring(before.length()).strip();
                break;
            }
        }
        while (bare.endsWith(".") || bare.endsWith(",") || bare.endsWith(";")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        bare = bare.replace(',', '.');
        if (Version.isVersion(bare) && Shown.isHarmless(bare)) {
            String what = bare.equals(text.substring(Math.min(1, text.length())))
                    ? "a letter in front"
                    : "anything around it";
            problems.add(of(Mistake.VERSION_LETTER, field, scalar, item, "what", what)
                    .suggesting(bare)
                    .helped("did you mean `" + bare + "`?"));
        } else {
            problems.add(remarked(of(Mistake.VERSION, field, scalar, item), bare));
        }
    }

    /** A version with what is said of it, and a line from one version to another. */
    private static Complaint remarked(Complaint complaint, String text) {
        Matcher stage = STAGE.matcher(text.toLowerCase(Locale.ROOT));
        if (stage.matches()) {
            String version = stage.group(1) + "-" + stage.group(2) + stage.group(3);
            return complaint.suggesting(version).helped("did you mean `" + version + "`?");
        }
        Matcher several = VERSION.matcher(text);
        List<String> versions = new ArrayList<>();
        while (several.find()) {
            versions.add(several.group());
        }
        if (versions.size() == 1 && text.startsWith(versions.get(0))) {
            return complaint.suggesting(versions.get(0)).helped("did you mean `" + versions.get(0) + "`?");
        }
        return versions.size() == 2
                ? complaint.helped(
                        "one version stands here: write `" + versions.get(0) + "` or `" + versions.get(1) + "`")
                : complaint;
    }

    public static void moment(Problems problems, Field<?> field, Node.Scalar scalar, int item, String why) {
        if (problems.room()) {
            OtherTime other = OtherTime.of(scalar.text);
            problems.add(of(
                            Mistake.TIME,
                            field,
                            scalar,
                            item,
                            "why",
                            other.why(why),
                            "help",
                            other.help(Say.path(field, item)))
                    .suggesting(other.whole()));
        }
    }

    public static void jsonNoText(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            String help = field.kind() == Kind.VERSION
                    ? "put it between double quotes; as a number, 6.10 would become 6.1"
                    : "put it between double quotes";
            problems.add(of(Mistake.JSON_NO_TEXT, field, scalar, item, "help", help));
        }
    }

    /** A text that says something else than it should, whatever the field is. */
    public static void told(Problems problems, Mistake mistake, Field<?> field, Node.Scalar scalar, int item) {
        problems.tell(() -> of(mistake, field, scalar, item));
    }

    /** A text that stands for nothing known. */
    public static void nothing(Problems problems, Mistake mistake, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            Complaint complaint = of(mistake, field, scalar, item).suggesting("unknown");
            boolean time = mistake == Mistake.TO_BE_FILLED_IN && field.kind() == Kind.MOMENT;
            problems.add(
                    time
                            ? complaint.helped("write the time, such as `"
                                    + field.example().orElse("2026-04-29T10:15:00Z") + "`, or `unknown`")
                            : complaint);
        }
    }

    /** An entry of a list that says that the list has none. */
    public static void none(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        problems.tell(() -> of(Mistake.WORD_FOR_UNKNOWN, field, scalar, item)
                .helped("write `" + field.name()
                        + ": []` if there are none, and leave the key out when you do not know"));
    }

    /** Whether a text only says that there is none. */
    public static boolean saysNone(String text) {
        return text.length() <= 20 && Synonyms.negative(text);
    }

    /** Whether a text only says that nothing is known. */
    public static boolean saysNothing(String text) {
        return text.length() <= 20 && Synonyms.unknown(text);
    }

    /** Whether it is an address between the brackets that a mail or a page puts around one. */
    public static boolean isAddress(String text) {
        return text.startsWith("<") && text.matches("<[^<>\\s]+(?:://|@)[^<>\\s]+>");
    }

    public static void bracketed(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            String inner = scalar.text.substring(1, scalar.text.length() - 1);
            Complaint complaint = of(Mistake.MARKUP, field, scalar, item);
            problems.add(
                    Shown.isHarmlessText(inner)
                            ? complaint.suggesting(inner).helped("write `" + inner + "`, without `<` and `>`")
                            : complaint.helped("remove the `<` and the `>`"));
        }
    }

    public static boolean isToBeFilledIn(String text) {
        return Synonyms.toBeFilledIn(text);
    }

    /** Quotes as word processors set them. */
    public static void smartQuotes(Problems problems, Field<?> field, Node.Scalar scalar, int item, String inner) {
        if (problems.room()) {
            boolean bare = field.kind() == Kind.VERSION || field.kind() == Kind.MOMENT;
            String meant = bare ? inner : Quoted.of(inner);
            boolean shown = Shown.isHarmlessText(inner);
            Complaint complaint = of(Mistake.SMART_QUOTES, field, scalar, item);
            problems.add(
                    shown
                            ? complaint.suggesting(meant).helped("write `" + meant + "`")
                            : complaint.helped("write plain quotes, `\"`, or none"));
        }
    }

    /** A text that a comment would have cut. */
    public static void cut(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        if (problems.room()) {
            String whole = Quoted.of(String.valueOf(scalar.whole));
            String typed = String.valueOf(scalar.whole);
            boolean several = scalar.plain && scalar.width != typed.codePointCount(0, typed.length());
            Complaint complaint = of(Mistake.CUT_AT_HASH, field, scalar, item);
            problems.add(
                    Shown.isHarmlessText(String.valueOf(scalar.whole))
                            ? complaint
                                    .suggesting(whole)
                                    .helped((several ? "write all of its lines as one, `" : "write `") + whole
                                            + "`; a comment has a blank on both sides of its `#`")
                            : complaint);
        }
    }

    /** What a text is in the mouths of those who write it between typographic quotes; null where there are none. */
    public static @Nullable String withoutSmartQuotes(String text) {
        int length = text.length();
        boolean both = length > 1
                && "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a\u2039\u203a".indexOf(text.charAt(0)) >= 0
                && "\u201c\u201d\u00ab\u00bb\u2018\u2019\u2039\u203a".indexOf(text.charAt(length - 1)) >= 0;
        return both ? text.substring(1, length - 1).strip() : null;
    }
}
