package dev.holdpoint.secret;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What a field holds, the names that tell it, and which of its values are worth hiding. */
enum FieldType {
    /** A customer's detail of any form: a first name, a street, a note. */
    DETAIL(Vocabulary.Fields.DETAIL, value -> Alphabet.WORD.isIn(value) && !isIdentifier(value)),
    /** What a customer wrote for whoever packs or delivers: such a field holds other remarks too. */
    NOTE(Vocabulary.Fields.NOTE, value -> Alphabet.WORD.count(value) > 3 && !isIdentifier(value)),
    /** A place or a firm: its field's name is a common word too. */
    PLACE(Vocabulary.Fields.PLACE, FieldType::isPlace),
    /** A postcode, a phone, a date of birth, a tax number: with digits. */
    NUMBER(Vocabulary.Fields.NUMBER, FieldType::isNumber),
    /** A person's whole name, under a word that also names products and files. */
    PERSON(Vocabulary.Fields.PERSON, PersonName::isName),
    /** A login, a database: an account's name. */
    LOGIN(Vocabulary.Fields.LOGIN, AccountNames::isNoWord),
    /** A password or its hash. */
    PASSWORD(
            Vocabulary.Fields.PASSWORD,
            value -> value.indexOf(' ') < 0 && (SecretValue.isChosenPassword(value) || SecretValue.isPlainWord(value))),
    /** A key or token. */
    KEY(Vocabulary.Fields.KEY, value -> value.length() >= 12 && Placeholders.isRandom(value, 0, value.length())),
    /** A code on a voucher or a gift card. */
    VOUCHER(Vocabulary.Fields.VOUCHER, ChanceMade::isCode),
    /** An address for mail; the shape tells more than the name. */
    EMAIL(Vocabulary.Fields.EMAIL, value -> value.indexOf('@') > 0);

    private static final Alphabet IDENTIFIER = Alphabet.LOWER.with("_");
    private static final Alphabet PLACE_START =
            Alphabet.CAPITALS.and(Alphabet.DIGITS).with("%\\");
    private static final Alphabet REMARK = Alphabet.LETTERS.with("/");
    private static final Alphabet REMARK_END = Alphabet.of(".,;");

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> names;

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of nothing but its text
    private final Predicate<String> holds;

    FieldType(Set<String> names, Predicate<String> holds) {
        this.names = names;
        this.holds = holds;
    }

    Set<String> names() {
        return names;
    }

    /** Whether the value is one, and no remark, type, variable or heading. */
    boolean accepts(String value) {
        return !value.isEmpty()
                && !value.startsWith("0x")
                && !isRemark(value.toLowerCase(Locale.ROOT))
                && !(Expressions.isOne(value) && !(this == LOGIN && Expressions.isPath(value)))
                && !Placeholders.isMark(value, 0, value.length())
                && !FieldNames.isName(value)
                && holds.test(value);
    }

    private static boolean isPlace(String value) {
        return value.length() > 1 && PLACE_START.isAt(value, 0);
    }

    private static boolean isNumber(String value) {
        return value.length() >= 4
                && value.length() < 40
                && Alphabet.DIGITS.count(value) >= 2
                && !startsLowerWord(value)
                && !value.startsWith("10.")
                && !value.startsWith("127.");
    }

    /** {@code action_log}: a name of a program's, in small letters, and nobody's. */
    private static boolean isIdentifier(String value) {
        return IDENTIFIER.makes(value) && value.indexOf('_') > 0 && !value.endsWith("_");
    }

    /** "optional since 3.4": a sentence, and no number. */
    private static boolean startsLowerWord(String value) {
        int end = Alphabet.SMALL_LETTERS.runEnd(value, 0);
        return end > 3 && value.startsWith(" ", end);
    }

    /** "required", or "required. The next field too". */
    private static boolean isRemark(String lower) {
        int end = REMARK.runEnd(lower, 0);
        boolean ends = end == lower.length() || (REMARK_END.isAt(lower, end) && lower.startsWith(" ", end + 1));
        return Vocabulary.Values.NO_VALUE.contains(lower)
                || (ends && Vocabulary.Values.NO_VALUE.contains(lower.substring(0, end)));
    }
}
