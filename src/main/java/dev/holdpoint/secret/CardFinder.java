package dev.holdpoint.secret;

import org.apache.commons.validator.routines.CreditCardValidator;
import org.apache.commons.validator.routines.CreditCardValidator.CreditCardRange;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.jspecify.annotations.Nullable;

/** A payment card's number in any grouping, by its issuer's range and check digit. test cards that payment services publish are left alone. */
final class CardFinder implements Finder {
    private static final int LONGEST = 40;
    private static final Alphabet BETWEEN = Alphabet.BETWEEN_DIGITS.with("_/");

    /** The anchors stand at a card's first two groups, so a card can only start with the group that the anchor starts in. */
    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = Alphabet.DIGITS.runStart(text, start, start - LONGEST);
        boolean possible =
                "23456".indexOf(text.charAt(from)) >= 0 && Chars.startsWord(text, from) && !isDecimal(text, from);
        return possible ? cardAt(text, from, Math.min(text.length(), from + LONGEST)) : null;
    }

    private static @Nullable Span cardAt(String text, int from, int limit) {
        StringBuilder digits = new StringBuilder(20);
        for (int i = from; i < limit && isPart(text, i) && digits.length() < 19; i++) {
            if (Chars.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
                boolean ends = digits.length() >= 13 && Chars.endsWord(text, i + 1);
                if (ends && Cards.isNumber(digits.toString())) {
                    return new Span(from, i + 1);
                }
            }
        }
        return null;
    }

    private static boolean isDecimal(String text, int from) {
        return Chars.at(text, from - 1) == '.' && Alphabet.DIGITS.isAt(text, from - 2);
    }

    /** A digit, or a single separator between two of them. */
    private static boolean isPart(String text, int i) {
        return Alphabet.DIGITS.isAt(text, i)
                || (BETWEEN.isAt(text, i) && Alphabet.DIGITS.isAt(text, i - 1) && Alphabet.DIGITS.isAt(text, i + 1));
    }

    /** Loaded when digits enough for a card are met. */
    private static final class Cards {
        private static final CreditCardValidator KNOWN = new CreditCardValidator(CreditCardValidator.AMEX
                | CreditCardValidator.VISA
                | CreditCardValidator.MASTERCARD
                | CreditCardValidator.DISCOVER
                | CreditCardValidator.DINERS);

        private static final CreditCardValidator OTHERS = new CreditCardValidator(new CreditCardRange[] {
            new CreditCardRange("3528", "3589", 16, 19),
            new CreditCardRange("62", null, 16, 19),
            new CreditCardRange("5018", "5038", 16, 19),
            new CreditCardRange("6759", "6763", 16, 19),
        });

        static boolean isNumber(String digits) {
            return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits) // before the validators' patterns are asked
                    && !digits.startsWith("400000")
                    && !Vocabulary.Values.TEST_CARD.contains(digits)
                    && (KNOWN.isValid(digits) || OTHERS.isValid(digits));
        }
    }
}
