package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A postcode with its place: Dutch and Polish ones by their shape wherever they stand, those of five digits alone on a line, between
 * commas or behind "aus", "de", "di". The anchor is the end of the code with what follows it.
 */
final class PostcodeFinder implements Finder {
    private static final int MOST_WORDS = 3;
    private static final String QUOTED = " >|*-\t";
    private static final String CLOSING = ",.;)\n\r|<";
    private static final String OF_NUMBER = "-.#,:/$€£_+=";

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = start;
        while (from > 0 && Chars.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int codeEnd = end - 1;
        boolean five = codeEnd - from == 5 && text.charAt(from + 2) != '-';
        boolean dutch = codeEnd - from == 4;
        int open = withCountry(text, from);
        if (open < 0 || codeEnd - from > 6) {
            return null;
        }
        int at = dutch ? behindLetters(text, codeEnd) : end;
        if (at < 0 && (open < from || isTown(text, end))) {
            at = end;
        }
        int to = at < 0 ? -1 : placeEnd(text, at);
        int house = dutch ? houseEnd(text, codeEnd) : -1;
        if (house > 0 && to < 0) {
            return new Span(open, house);
        }
        if (to < 0 || (dutch && open == from && isYear(text, from))) {
            return null;
        }
        boolean alone = isAlone(text, open, to);
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

    /** Behind the two capitals of a Dutch code and a blank; -1 where others stand there. */
    private static int behindLetters(String text, int codeEnd) {
        int at = text.startsWith(" ", codeEnd) ? codeEnd + 1 : codeEnd;
        boolean letters = at + 4 < text.length()
                && Chars.isUpper(text.charAt(at))
                && Chars.isUpper(text.charAt(at + 1))
                && text.charAt(at + 2) == ' ';
        if (!letters || Vocabulary.Values.UNIT.contains(text.substring(at, at + 2))) {
            return -1;
        }
        return text.charAt(at + 3) == ' ' ? at + 4 : at + 3;
    }

    /** Behind the house number, and the street behind that: {@code 8011 CW nummer 34, Thorbeckegracht}; -1 where none follows. */
    private static int houseEnd(String text, int codeEnd) {
        int letters = text.startsWith(" ", codeEnd) ? codeEnd + 1 : codeEnd;
        int at = letters + 3;
        if (at >= text.length()
                || !Chars.isUpper(text.charAt(letters))
                || !Chars.isUpper(text.charAt(letters + 1))
                || " ,".indexOf(text.charAt(letters + 2)) < 0) {
            return -1;
        }
        at += text.startsWith(" ", at) ? 1 : 0;
        int word = at;
        while (word < text.length()
                && word - at < 14
                && (Character.isLetter(text.charAt(word)) || text.charAt(word) == '.')) {
            word++;
        }
        boolean said = word > at
                && text.startsWith(" ", word)
                && Vocabulary.Labels.HOUSE_NUMBER.contains(
                        text.substring(at, word).toLowerCase(Locale.ROOT));
        if (word > at && !said) {
            return -1;
        }
        int number = said ? word + 1 : at;
        int end = Alphabet.DIGITS.runEnd(text, number, number + 5);
        if (end == number || end - number > 4) {
            return -1;
        }
        int suffix = end < text.length() && "- ".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        end = suffix < text.length() && Character.isLetter(text.charAt(suffix)) && Chars.endsWord(text, suffix + 1)
                ? suffix + 1
                : end;
        int street = text.startsWith(", ", end) ? wordEnd(text, end + 2) : -1;
        boolean named = street > end + 5
                && PersonName.isCapitalised(text.substring(end + 2, street))
                && !isNoPlace(text.substring(end + 2, street));
        return named ? street : said && Chars.endsWord(text, end) ? end : -1;
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
            if (word.length() < 3 || !PersonName.isCapitalised(word) || isNoPlace(word)) {
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

    /** Whether the word is what programs have or count, and no town. */
    static boolean isNoPlace(String word) {
        return PersonName.isOther(word) || Vocabulary.Values.COUNTED.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int withProvince(String text, int end) {
        int at = text.startsWith(" (", end) ? end + 2 : end + 1;
        boolean two = at + 2 <= text.length() && Chars.isUpper(text.charAt(at)) && Chars.isUpper(text.charAt(at + 1));
        if (!two || text.charAt(end) != ' ' || !Chars.endsWord(text, at + 2)) {
            return end;
        }
        return at == end + 2 && text.startsWith(")", at + 2) ? at + 3 : at + 2;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 30 && isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
    }

    /** Whether nothing else stands on the line, but for a quote's marks and a bar. */
    private static boolean isAlone(String text, int from, int to) {
        int line = from;
        while (line > 0 && text.charAt(line - 1) != '\n') {
            if (QUOTED.indexOf(text.charAt(--line)) < 0) {
                return false;
            }
        }
        int end = to;
        while (end < text.length() && text.charAt(end) != '\n') {
            if (" ,.\r|".indexOf(text.charAt(end++)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word for "from" or "to" stands before it, or it is all that stands between commas; round numbers count something. */
    private static boolean isLedTo(String text, int from, int to) {
        if (from < 3 || text.charAt(from - 1) != ' ') {
            return false;
        }
        boolean round = text.startsWith("00", from + 3);
        boolean closed = to == text.length() || CLOSING.indexOf(text.charAt(to)) >= 0;
        if (text.charAt(from - 2) == ',') {
            return closed && !round;
        }
        int word = from - 1;
        while (word > 0 && from - word < 8 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String before = text.substring(word, from - 1).toLowerCase(Locale.ROOT);
        return Vocabulary.Labels.BEFORE_PLACE.contains(before) && !(round && before.length() > 2);
    }
}
