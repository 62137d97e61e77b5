package dev.holdpoint.secret;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a pattern finds behind the beginning of a word, if it can be a password: for places where other words stand as well. */
final class JudgedFinder implements Finder {
    private final PatternFinder pattern;
    private final Predicate<String> judge;

    private final boolean withinWords;

    private JudgedFinder(PatternFinder pattern, Predicate<String> judge) {
        this(pattern, judge, /* withinWords= */ false);
    }

    private JudgedFinder(PatternFinder pattern, Predicate<String> judge, boolean withinWords) {
        this.pattern = pattern;
        this.judge = judge;
        this.withinWords = withinWords;
    }

    /** If it looks like a password that someone chose. */
    static JudgedFinder chosen(PatternFinder pattern) {
        return new JudgedFinder(pattern, SecretValue::looksChosen);
    }

    /** If it is no remark on a password: "changed", "is wrong". */
    static JudgedFinder said(PatternFinder pattern) {
        return new JudgedFinder(pattern, JudgedFinder::isNoRemark);
    }

    /** The same, where the anchor may end a name: {@code smtp_pass}. */
    static JudgedFinder saidWithin(PatternFinder pattern) {
        return new JudgedFinder(pattern, JudgedFinder::isNoRemark, /* withinWords= */ true);
    }

    private static boolean isNoRemark(String value) {
        return !Remarks.isOne(value) && !Remarks.makesSentence(value) && !FieldNames.isName(value);
    }

    /** If somebody made it up, by its look alone. */
    static JudgedFinder invented(PatternFinder pattern) {
        return new JudgedFinder(pattern, value -> ChanceMade.isPassword(value.replace("--", "!")));
    }

    /** The same, or a few words and a number that signs join. */
    static JudgedFinder composed(PatternFinder pattern) {
        return new JudgedFinder(
                pattern,
                value -> ChanceMade.isPassword(value) || ChanceMade.isComposed(value),
                /* withinWords= */ true);
    }

    /** If a customer wrote it into a form, whose blanks are plus signs, and it is not what a program says that went wrong. */
    static JudgedFinder inForm(PatternFinder pattern) {
        return new JudgedFinder(pattern, value -> Remarks.isOfPerson(value.replace('+', ' ')), /* withinWords= */ true);
    }

    /** If it is a few words that are no sentence on a password. */
    static JudgedFinder phrase(PatternFinder pattern) {
        return new JudgedFinder(pattern, SecretValue::isPhrase);
    }

    /** If it is a row of words that makes no sentence. */
    static JudgedFinder words(PatternFinder pattern) {
        return new JudgedFinder(pattern, SecretValue::isRowOfWords);
    }

    /** If a customer may have written it: it does not go on as a sentence about the field does. */
    static JudgedFinder remark(PatternFinder pattern) {
        return new JudgedFinder(pattern, Remarks::isCustomers);
    }

    /** If a person speaks of himself. */
    static JudgedFinder spoken(PatternFinder pattern) {
        return new JudgedFinder(pattern, Remarks::isSpoken);
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        Span span = withinWords || Chars.startsWord(text, start) ? pattern.find(text, start, end) : null;
        return span != null
                        && judge.test(text.substring(span.start(), span.end()))
                        && !AssignmentFinder.isBehindPrompting(text, span.start())
                ? span
                : null;
    }
}
