package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A postcode with its place: Dutch and Polish ones by their shape wherever they stand, those of five digits alone on a line, between
 * commas or behind "aus", "de", "di". The anchor is the end of the code with what follows it.
 */
final class PostcodeFinder implements Finder {
    private static final int MOST_WORDS = 3;
    private static final Alphabet BEFORE_ON_LINE = Alphabet.of(" >|*-\t");
    private static final Alphabet BEHIND_ON_LINE = Alphabet.of(" ,.\r|");
    private static final Alphabet ABBREVIATION = Alphabet.LETTERS.with(".");
    private static final String CLOSING = ",.;)\n\r|<";
    private static final String OF_NUMBER = "-.#,:/$€£_+=";

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = Alphabet.DIGITS.runStart(text, start, 0);
        int codeEnd = end - 1;
        boolean five = codeEnd - from == 5 && text.charAt(from + 2) != '-';
        boolean dutch = codeEnd - from == 4;
        int open = withCountry(text, from);
        if (open < 0 || codeEnd - from > 6) {
            return null;
        }
        int letters = dutch ? lettersEnd(text, codeEnd) : -1;
        int at = dutch ? behindLetters(text, letters) : end;
        if (at < 0 && (open < from || isTown(text, end))) {
            at = end;
        }
        int to = at < 0 ? -1 : placeEnd(text, at);
        int house = letters < 0 ? -1 : houseEnd(text, letters);
        if (house > 0 && to < 0) {
            return new Span(open, house);
        }
        if (to < 0 || (dutch && open == from && isYear(text, from))) {
            return null;
        }
        boolean alone = Chars.at(text, BEFORE_ON_LINE.runStart(text, open, 0) - 1) == '\n'
                && Chars.at(text, BEHIND_ON_LINE.runEnd(text, to)) == '\n';
        boolean fits = !five || alone || open < from || isLedTo(text, from, to);
        return fits ? new Span(alone ? AddressFinder.withAddressee(text, open) : open, to) : null;
    }

    /** Where the code starts with its country, as in {@code D-79104}; -1 where it is part of another number or word. */
    private static int withCountry(String text, int from) {
        if (from == 0) {
            return from;
        }
        char before = text.charAt(from - 1);
        if (before == '-' && from > 1 && Chars.isUpper(text.charAt(from - 2))) {
            int open = from - 2;
            open -= open > 0 && Chars.isUpper(text.charAt(open - 1)) ? 1 : 0;
            return Chars.startsWord(text, open) ? open : -1;
        }
        return Character.isLetterOrDigit(before) || OF_NUMBER.indexOf(before) >= 0 ? -1 : from;
    }

    /** Behind the two capitals of a Dutch code; -1 where others stand there. */
    private static int lettersEnd(String text, int codeEnd) {
        int at = text.startsWith(" ", codeEnd) ? codeEnd + 1 : codeEnd;
        return Alphabet.UPPER.makes(text, at, at + 2) ? at + 2 : -1;
    }

    /** Behind these and a blank; -1 where they are a unit's, or end the text. */
    private static int behindLetters(String text, int letters) {
        boolean code = letters > 0
                && letters + 2 < text.length()
                && text.charAt(letters) == ' '
                && !Vocabulary.Values.UNIT.contains(text.substring(letters - 2, letters));
        return code ? letters + (text.charAt(letters + 1) == ' ' ? 2 : 1) : -1;
    }

    /** Behind the house number, and the street behind that: {@code 8011 CW nummer 34, Thorbeckegracht}; -1 where none follows. */
    private static int houseEnd(String text, int letters) {
        if (" ,".indexOf(Chars.at(text, letters)) < 0) {
            return -1;
        }
        int at = letters + (text.startsWith(" ", letters + 1) ? 2 : 1);
        int word = ABBREVIATION.runEnd(text, at, at + 14);
        boolean said =
                text.startsWith(" ", word) && Vocabulary.Labels.HOUSE_NUMBER.contains(Chars.lower(text, at, word));
        int number = said ? word + 1 : at;
        int end = Alphabet.DIGITS.runEnd(text, number, number + 5);
        if (end == number || end - number > 4) {
            return -1;
        }
        int suffix = "- ".indexOf(Chars.at(text, end)) >= 0 ? end + 1 : end;
        end = Alphabet.LETTERS.isAt(text, suffix) && Chars.endsWord(text, suffix + 1) ? suffix + 1 : end;
        int street = text.startsWith(", ", end) ? wordEnd(text, end + 2) : -1;
        if (street > end + 5 && isPlace(text.substring(end + 2, street))) {
            return street;
        }
        return said && Chars.endsWord(text, end) ? end : -1;
    }

    /** Whether a town of a country whose postcodes have four digits stands there. */
    private static boolean isTown(String text, int from) {
        return Vocabulary.Names.TOWN.contains(text.substring(from, wordEnd(text, from)));
    }

    private static boolean isYear(String text, int from) {
        return text.startsWith("20", from) && "0123".indexOf(text.charAt(from + 2)) >= 0;
    }

    /** Behind the words of the place, and the province of an Italian one; -1 where none starts there. */
    private static int placeEnd(String text, int from) {
        int at = from;
        int end = -1;
        for (int words = 0; words < MOST_WORDS; words++) {
            int to = wordEnd(text, at);
            String word = text.substring(at, to);
            boolean small = words > 0 && to > at && to - at < 5 && Character.isLowerCase(text.charAt(at));
            if (small && Vocabulary.Names.IN_PLACE.contains(word)) {
                at = to + 1;
                continue;
            }
            if (word.length() < 3 || !isPlace(word)) {
                break;
            }
            end = to;
            if (!text.startsWith(" ", to)) {
                break;
            }
            at = to + 1;
        }
        return end < 0 ? -1 : withProvince(text, end);
    }

    private static boolean isPlace(String word) {
        return PersonName.isCapitalised(word) && !isNoPlace(word);
    }

    /** Whether the word is what programs have or count, and no town. */
    static boolean isNoPlace(String word) {
        return PersonName.isOther(word) || Vocabulary.Values.COUNTED.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int withProvince(String text, int end) {
        int at = text.startsWith(" (", end) ? end + 2 : end + 1;
        boolean two = Alphabet.UPPER.makes(text, at, at + 2) && Chars.endsWord(text, at + 2);
        if (!two || text.charAt(end) != ' ') {
            return end;
        }
        return at == end + 2 && text.startsWith(")", at + 2) ? at + 3 : at + 2;
    }

    private static int wordEnd(String text, int from) {
        return Alphabet.NAME.runEnd(text, from, from + 30);
    }

    /** Whether a word for "from" or "to" stands before it, or it is all that stands between commas; round numbers count something. */
    private static boolean isLedTo(String text, int from, int to) {
        if (from < 3 || text.charAt(from - 1) != ' ') {
            return false;
        }
        boolean round = text.startsWith("00", from + 3);
        if (text.charAt(from - 2) == ',') {
            return CLOSING.indexOf(Chars.at(text, to)) >= 0 && !round;
        }
        String before = Chars.wordBefore(text, from - 1, 7);
        return Vocabulary.Labels.BEFORE_PLACE.contains(before) && !(round && before.length() > 2);
    }
}
