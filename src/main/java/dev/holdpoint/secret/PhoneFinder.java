package dev.holdpoint.secret;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A phone number that its country's numbering plan allows, or that is kept for fiction: with a plus sign anywhere, without one only behind a word for "phone". */
final class PhoneFinder implements Finder {
    private static final int LONGEST = 26;
    private static final int REACH = 28;

    private final boolean international;

    private PhoneFinder(boolean international) {
        this.international = international;
    }

    /** The anchor is a plus sign and a digit. */
    static PhoneFinder international() {
        return new PhoneFinder(true);
    }

    /** The anchor is a word for "phone". */
    static PhoneFinder national() {
        return new PhoneFinder(false);
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (international) {
            boolean sign = start == 0 || !Chars.isAlnum(text.charAt(start - 1));
            return sign ? number(text, start) : null;
        }
        if (end - start < 5 && !Chars.startsWord(text, start)) {
            return null;
        }
        int limit = Math.min(text.length(), end + REACH);
        for (int i = end; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c) || (c == '(' && i + 1 < limit && Chars.isDigit(text.charAt(i + 1)))) {
                return Chars.isAsciiLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '#' ? null : number(text, i);
            }
        }
        return null;
    }

    private @Nullable Span number(String text, int from) {
        int to = from + 1;
        int limit = Math.min(text.length(), from + LONGEST);
        int digits = Chars.isDigit(text.charAt(from)) ? 1 : 0;
        int end = from;
        for (; to < limit && isPart(text, to); to++) {
            if (Chars.isDigit(text.charAt(to))) {
                digits++;
                end = to + 1;
            }
        }
        boolean alone = Chars.endsWord(text, end) && !text.startsWith(":", end);
        if (digits < 7 || digits > 15 || !alone || isDate(text, from)) {
            return null;
        }
        return Plans.allow(text.substring(from, end), international) ? new Span(from, end) : null;
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        return Chars.isDigit(c)
                || c == ' '
                || c == '('
                || c == ')'
                || c == '/'
                || c == '.'
                || Chars.isDash(c)
                || Chars.isWideSpace(c);
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
