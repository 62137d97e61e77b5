package dev.holdpoint.secret;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A phone number that its country's numbering plan allows, or that is kept for fiction: with a plus sign anywhere, without one only behind a word for "phone". */
final class PhoneFinder implements Finder {
    private static final int LONGEST = 26;
    private static final int REACH = 28;

    private static final int LEAST_LOCAL = 9;
    private static final int MOST_LOCAL = 12;

    /** After these and a blank or line end a number stands for itself, and is no part of another one. */
    private static final String AFTER = " \n\r\t(\"'>|,;";

    private static final Alphabet OF_NUMBER = Alphabet.DIGITS.with("#°");
    private static final Alphabet NO_DIGITS = Alphabet.DIGITS.not();
    private static final Alphabet GROUPS = Alphabet.DIGITS.with(" ");
    private static final Alphabet PHONE =
            Alphabet.DIGITS.and(Alphabet.BETWEEN_DIGITS).with("()/");

    private final Place place;

    /** What the anchor is. */
    enum Place {
        /** A plus sign and a digit. */
        SIGN,
        /** A word for "phone". */
        WORD,
        /** The number itself, by its groups: with a zero before the area code, as people write it beside a name. */
        FIGURES,
        /** The number itself: a mobile phone's where those start without a zero, as in Italy, Spain and Poland. */
        MOBILE
    }

    PhoneFinder(Place place) {
        this.place = place;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        return switch (place) {
            case SIGN -> Alphabet.ALNUM.isAt(text, start - 1) ? null : number(text, start);
            case WORD -> behindWord(text, start, end);
            case FIGURES -> text.charAt(start) == '(' ? inBrackets(text, start) : local(text, start);
            case MOBILE -> mobile(text, start);
        };
    }

    private @Nullable Span behindWord(String text, int start, int end) {
        int from = "(0".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
        if ((end - start < 5 && !Chars.startsWord(text, start))
                || (from == end && Chars.isDigit(text.charAt(end - 1)))) {
            return null;
        }
        int limit = Math.min(text.length(), end + REACH);
        for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c) || (c == '(' && i + 1 < limit && Chars.isDigit(text.charAt(i + 1)))) {
                return Chars.isAsciiLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '#' ? null : number(text, i);
            }
        }
        return null;
    }

    /** Where it ends a clause, or goes on with a small word, and no word before says what else it counts. */
    private @Nullable Span mobile(String text, int start) {
        boolean possible = "35678".indexOf(text.charAt(start)) >= 0
                && standsForItself(text, start)
                && !FiguresFinder.isOfCode(text, start);
        Span span = possible ? number(text, start) : null;
        boolean ends =
                span != null && (isInPairs(text, start) || Assigned.isClosed(text, span.end()) || isLedTo(text, start));
        return ends ? span : null;
    }

    private static boolean standsForItself(String text, int start) {
        return AFTER.indexOf(Chars.at(text, start - 1)) >= 0 && !OF_NUMBER.isAt(text, start - 2);
    }

    /** {@code 612 34 87 90}: nothing else is written so. */
    private static boolean isInPairs(String text, int start) {
        return text.charAt(start + 3) == ' ' && text.startsWith(" ", start + 6) && text.startsWith(" ", start + 9);
    }

    /** {@code 0039 347 882 1904}. */
    private static boolean isAbroad(String text, int start) {
        return (text.startsWith("003", start) || text.startsWith("004", start)) && text.startsWith(" ", start + 4);
    }

    /** A mobile phone's anywhere, another one only at the end of its line, cell or clause. */
    private @Nullable Span local(String text, int start) {
        boolean possible = text.charAt(start) == '0'
                && (text.charAt(start + 1) != '0' || isAbroad(text, start))
                && standsForItself(text, start);
        Span span = possible ? number(text, start) : null;
        if (span == null) {
            return null;
        }
        int digits = Alphabet.DIGITS.count(text, start, span.end());
        boolean fits = digits >= LEAST_LOCAL
                && digits <= MOST_LOCAL + (text.startsWith("00", start) ? 2 : 0)
                && !isOfFours(text, start, span.end());
        return fits
                        && (isMobile(text, start)
                                || isAbroad(text, start)
                                || Assigned.isClosed(text, span.end())
                                || isLedTo(text, start)
                                || isAreaAndRest(text, start, span.end()))
                ? span
                : null;
    }

    /** {@code (0911) 38 47 221}. */
    private @Nullable Span inBrackets(String text, int start) {
        boolean area = AFTER.indexOf(Chars.at(text, start - 1)) >= 0
                && text.charAt(start + 1) == '0'
                && text.charAt(start + 2) != '0';
        return area && !FiguresFinder.isOfCode(text, start) ? number(text, start) : null;
    }

    /** {@code 0399 0308 0301}: characters' numbers, a card's. */
    private static boolean isOfFours(String text, int start, int end) {
        return end - start == 14 && text.charAt(start + 4) == ' ' && text.charAt(start + 9) == ' ';
    }

    /** "unter 040 …". */
    private static boolean isLedTo(String text, int start) {
        return FiguresFinder.isBehind(text, start, Vocabulary.Labels.BEFORE_PHONE);
    }

    /** {@code 0221-4829170} in the midst of a sentence: an article's number has another word before it. */
    private static boolean isAreaAndRest(String text, int start, int end) {
        int area = Alphabet.DIGITS.runEnd(text, start, start + 6);
        boolean apart = text.startsWith(" / ", area) || text.startsWith(" – ", area);
        boolean two = apart
                ? end - area > 8
                : end - area > 6 && "-/".indexOf(text.charAt(area)) >= 0 && GROUPS.makes(text, area + 1, end);
        return two && area - start > 2 && !FiguresFinder.isOfCode(text, start);
    }

    private static boolean isMobile(String text, int start) {
        char second = text.charAt(start + 1);
        return second == '6' || second == '7' || (second == '1' && "567".indexOf(text.charAt(start + 2)) >= 0);
    }

    private @Nullable Span number(String text, int from) {
        int to = PHONE.runEnd(text, from + 1, from + LONGEST);
        int end = NO_DIGITS.runStart(text, to, from);
        int digits = Alphabet.DIGITS.count(text, from, end);
        boolean alone = Chars.endsWord(text, end) && !text.startsWith(":", end);
        if (digits < 7 || digits > 15 || !alone || isDate(text, from)) {
            return null;
        }
        return Plans.allow(withPlainBlanks(text.substring(from, end)), place == Place.SIGN)
                ? new Span(from, end)
                : null;
    }

    /** The plans' reader stops at a narrow blank. */
    private static String withPlainBlanks(String number) {
        return number.replace('\u202f', ' ').replace('\u2009', ' ').replace('\u00a0', ' ');
    }

    private static boolean isDate(String text, int from) {
        int year = Alphabet.DIGITS.runEnd(text, from, from + 5);
        return year - from == 4 && year + 3 < text.length() && text.charAt(year) == '-' && text.charAt(year + 3) == '-';
    }

    /** The numbering plans, loaded when a candidate is met. */
    private static final class Plans {
        private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

        static boolean allow(String number, boolean international) {
            if (international || number.startsWith("00")) {
                return isValid(number.startsWith("00") ? "+" + number.substring(2) : number, "ZZ");
            }
            for (String region : Vocabulary.Values.PHONE_REGION) {
                if (isValid(number, region)) {
                    return true;
                }
            }
            return isAmerican(number);
        }

        /** {@code 555-0147} and {@code (202) 555-0147}: kept for fiction, so no plan allows them. */
        private static boolean isAmerican(String number) {
            String digits = number.replaceAll("[^0-9]", "");
            return (digits.length() == 7 || digits.length() == 10) && digits.startsWith("55501", digits.length() - 7);
        }

        private static boolean isValid(String number, String region) {
            try {
                PhoneNumber parsed = UTIL.parse(number, region);
                return UTIL.isValidNumber(parsed) || (region.equals("ZZ") && UTIL.isPossibleNumber(parsed));
            } catch (NumberParseException notANumber) {
                return false;
            }
        }
    }
}
