package dev.holdpoint.secret;

import java.util.Locale;
import java.util.function.Predicate;

/** The ways of the table of detectors to look again at what a pattern found. */
enum Judge {
    /** It looks like a password that somebody chose. */
    CHOSEN(Place.WORD, SecretValue::looksChosen),
    /** It is no remark on a password: "changed", "is wrong". */
    SAID(Place.WORD, Judge::isNoRemark),
    /** Somebody made it up, by its look alone. */
    INVENTED(Place.WORD, value -> ChanceMade.isPassword(value.replace("--", "!"))),
    /** The same, or a few words and a number that signs join. */
    COMPOSED(Place.NAME, value -> ChanceMade.isPassword(value) || ChanceMade.isComposed(value)),
    /** A customer wrote it into a form, whose blanks are plus signs, and it is not what a program says that went wrong. */
    FORM(Place.NAME, value -> Remarks.isOfPerson(value.replace('+', ' '))),
    /** A few words that are no sentence on a password. */
    PHRASE(Place.WORD, SecretValue::isPhrase),
    /** A row of words that makes no sentence. */
    WORDS(Place.WORD, SecretValue::isRowOfWords),
    /** A customer may have written it: it does not go on as a sentence about the field does. */
    REMARK(Place.WORD, Remarks::isCustomers),
    /** A person speaks of himself. */
    SPOKEN(Place.WORD, Remarks::isSpoken),
    /** It could be made by chance. */
    RANDOM(Place.ANY, value -> Placeholders.isRandom(value, 0, value.length()) && !isTitle(value)),
    /** A key by its look alone. */
    MADE(Place.ANY, value -> ChanceMade.isKey(value, 0, value.length())),
    /** A code of capitals and digits. */
    CODED(Place.ANY, ChanceMade::isCode),
    /** A short code as on a licence: also capitals and digits in groups of their own. */
    LICENCE(Place.ANY, value -> ChanceMade.isCode(value) || ChanceMade.isGrouped(value)),
    /** An account's name, and not one that everybody has. */
    ACCOUNT(Place.ANY, AccountNames::isNoWord),
    /** The name of somebody's database, and not a database program's. */
    DATABASE(
            Place.ANY, value -> AccountNames.isName(value) && (value.indexOf('_') > 0 || !ChanceMade.isProgram(value))),
    /** An account's name in running text, where a verb or a remark may stand in its place. */
    LOGIN(Place.ANY, value -> AccountNames.isName(value) && isNoRemark(value) && !CommonWords.contains(value));

    /** Where the anchor must stand. Other than anywhere, what follows a tool's option to ask for a password is none. */
    enum Place {
        /** At the start of a word. */
        WORD,
        /** Also at the end of a name: {@code smtp_pass}. */
        NAME,
        ANY
    }

    private final Place place;

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of nothing but its text
    private final Predicate<String> accepts;

    Judge(Place place, Predicate<String> accepts) {
        this.place = place;
        this.accepts = accepts;
    }

    static Judge of(String way) {
        return valueOf(way.toUpperCase(Locale.ROOT));
    }

    Place place() {
        return place;
    }

    boolean accepts(String value) {
        return accepts.test(value);
    }

    private static boolean isNoRemark(String value) {
        return !Remarks.isOne(value) && !Remarks.makesSentence(value) && !FieldNames.isName(value);
    }

    /** {@code newsletter-2026-spring}: words and a year with dashes between. */
    private static boolean isTitle(String value) {
        int words = 0;
        for (String part : value.split("-", -1)) {
            boolean year = part.length() < 5 && Alphabet.DIGITS.makes(part);
            if (!year && !Alphabet.LOWER.makes(part)) {
                return false;
            }
            words += part.length() > 3 && !year ? 1 : 0;
        }
        return words > 1;
    }
}
