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

    public static void format(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        boolean number = scalar.plain && Version.isVersion(scalar.text) && Shown.isHarmless(scalar.text);
        String not = number ? ", not " + scalar.text : "";
        String quoted = scalar.text.equals("1") ? "" : null;
        new FieldFault(problems, field, scalar, item)
                .tell(Mistake.FORMAT_NUMBER, "not", not, "quoted", quoted, "number", Holes.when(number));
    }

    public static void version(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        problems.tell(() -> noVersion(new FieldFault(problems, field, scalar, item), scalar.text.strip()));
    }

    private static Complaint noVersion(FieldFault at, String text) {
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
            boolean letter = bare.equals(text.substring(Math.min(1, text.length())));
            String what = letter ? "a letter in front" : "anything around it";
            return at.complaint(Mistake.VERSION_LETTER, Holes.of("what", what, "near", bare));
        }
        return at.complaint(Mistake.VERSION, remarked(bare));
    }

    /** A version with what is said of it, and a line from one version to another. */
    private static Holes remarked(String text) {
        Matcher stage = STAGE.matcher(text.toLowerCase(Locale.ROOT));
        if (stage.matches()) {
            return Holes.of("near", stage.group(1) + "-" + stage.group(2) + stage.group(3));
        }
        List<String> versions = new ArrayList<>();
        for (Matcher several = VERSION.matcher(text); several.find(); ) {
            versions.add(several.group());
        }
        if (versions.size() == 2) {
            return Holes.of("one", versions.get(0), "other", versions.get(1));
        }
        boolean first = versions.size() == 1 && text.startsWith(versions.get(0));
        return Holes.of("near", first ? versions.get(0) : null);
    }

    public static void moment(Problems problems, Field<?> field, Node.Scalar scalar, int item, String why) {
        new FieldFault(problems, field, scalar, item)
                .tell(Mistake.TIME, () -> OtherTime.of(scalar.text).holes(why));
    }

    public static void jsonNoText(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        told(problems, Mistake.JSON_NO_TEXT, field, scalar, item);
    }

    /** A text that says something else than it should, whatever the field is. */
    public static void told(Problems problems, Mistake mistake, Field<?> field, Node.Scalar scalar, int item) {
        new FieldFault(problems, field, scalar, item).tell(mistake);
    }

    /** A text that stands for nothing known. */
    public static void nothing(Problems problems, Mistake mistake, Field<?> field, Node.Scalar scalar, int item) {
        new FieldFault(problems, field, scalar, item).tell(mistake, "near", "unknown");
    }

    /** An entry of a list that says that the list has none. */
    public static void none(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        told(problems, Mistake.WORD_FOR_UNKNOWN, field, scalar, item);
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
        String inner = scalar.text.substring(1, scalar.text.length() - 1);
        new FieldFault(problems, field, scalar, item)
                .tell(
                        Mistake.MARKUP,
                        () -> Holes.of("bracketed", "", "near", Shown.isHarmlessText(inner) ? inner : null));
    }

    public static boolean isToBeFilledIn(String text) {
        return Synonyms.toBeFilledIn(text);
    }

    /** Quotes as word processors set them. */
    public static void smartQuotes(Problems problems, Field<?> field, Node.Scalar scalar, int item, String inner) {
        boolean bare = field.kind() == Kind.VERSION || field.kind() == Kind.MOMENT;
        String meant = bare ? inner : Quoted.of(inner);
        new FieldFault(problems, field, scalar, item)
                .tell(Mistake.SMART_QUOTES, () -> Holes.of("near", Shown.isHarmlessText(inner) ? meant : null));
    }

    /** A text that a comment would have cut. */
    public static void cut(Problems problems, Field<?> field, Node.Scalar scalar, int item) {
        new FieldFault(problems, field, scalar, item).tell(Mistake.CUT_AT_HASH, () -> {
            String whole = String.valueOf(scalar.whole);
            boolean lines = scalar.plain && scalar.width != whole.codePointCount(0, whole.length());
            String near = Shown.isHarmlessText(whole) ? Quoted.of(whole) : null;
            return Holes.of("lines", Holes.when(lines), "near", near);
        });
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
