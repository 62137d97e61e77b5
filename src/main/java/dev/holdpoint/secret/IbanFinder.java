package dev.holdpoint.secret;

import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.jspecify.annotations.Nullable;

/** An account number by its country's length and its check digits; the anchor is country and check digits. */
final class IbanFinder implements Finder {
    private static final int LONGEST = 34;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!Chars.startsWord(text, start)) {
            return null;
        }
        StringBuilder iban = new StringBuilder();
        for (int i = start; i < text.length() && iban.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (Chars.isAlnum(c)) {
                iban.append(c);
                if (iban.length() >= 15 && Chars.endsWord(text, i + 1) && isIban(iban.toString())) {
                    return new Span(start, i + 1);
                }
            } else if (!Alphabet.BETWEEN_DIGITS.has(c)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isIban(String text) {
        String iban = text.toUpperCase(Locale.ROOT);
        return IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(iban)
                && IBANValidator.getInstance().isValid(iban);
    }
}
