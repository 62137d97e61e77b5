package dev.holdpoint.secret;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a pattern finds, if the value by itself looks like what is sought. */
final class ShapedValueFinder implements Finder {
    private final Finder pattern;
    private final Predicate<String> shape;

    private ShapedValueFinder(Finder pattern, Predicate<String> shape) {
        this.pattern = pattern;
        this.shape = shape;
    }

    /** A value that could be made by chance. */
    static ShapedValueFinder random(Finder pattern) {
        return new ShapedValueFinder(
                pattern, value -> Placeholders.isRandom(value, 0, value.length()) && !isTitle(value));
    }

    /** {@code newsletter-2026-spring}: words and a year with dashes between. */
    private static boolean isTitle(String value) {
        int words = 0;
        for (String part : value.split("-", -1)) {
            int letters = 0;
            while (letters < part.length() && Chars.isLower(part.charAt(letters))) {
                letters++;
            }
            boolean number = letters == 0
                    && part.length() < 5
                    && Alphabet.DIGITS.runEnd(part, 0, part.length()) == part.length();
            if (!number && letters < part.length()) {
                return false;
            }
            words += letters > 3 ? 1 : 0;
        }
        return words > 1;
    }

    /** A key by its look alone. */
    static ShapedValueFinder made(Finder pattern) {
        return new ShapedValueFinder(pattern, value -> ChanceMade.isKey(value, 0, value.length()));
    }

    /** A code of capitals and digits. */
    static ShapedValueFinder coded(Finder pattern) {
        return new ShapedValueFinder(pattern, ChanceMade::isCode);
    }

    /** A short code as on a licence: also capitals and digits in groups of their own. */
    static ShapedValueFinder licence(Finder pattern) {
        return new ShapedValueFinder(pattern, value -> ChanceMade.isCode(value) || ChanceMade.isGrouped(value));
    }

    /** An account's name, and not one that everybody has. */
    static ShapedValueFinder account(Finder pattern) {
        return new ShapedValueFinder(
                pattern, value -> AccountNames.isName(value) && !Remarks.isWord(value.toLowerCase(Locale.ROOT)));
    }

    /** The name of somebody's database, and not a database program's. */
    static ShapedValueFinder database(Finder pattern) {
        return new ShapedValueFinder(
                pattern,
                value -> AccountNames.isName(value) && (value.indexOf('_') > 0 || !ChanceMade.isProgram(value)));
    }

    /** The same in running text, where a verb or a remark may stand in its place. */
    static ShapedValueFinder login(Finder pattern) {
        return new ShapedValueFinder(
                pattern,
                value -> AccountNames.isName(value)
                        && !Remarks.isOne(value)
                        && !CommonWords.contains(value)
                        && !Remarks.makesSentence(value)
                        && !FieldNames.isName(value));
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        Span span = pattern.find(text, start, end);
        return span != null && shape.test(text.substring(span.start(), span.end())) ? span : null;
    }
}
