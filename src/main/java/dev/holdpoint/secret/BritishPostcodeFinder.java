package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A British postcode, whose shape nothing else has, with what stands before it of the address. The anchor is its blank and digit. */
final class BritishPostcodeFinder implements Finder {
    private static final int OUTWARD = 4;
    private static final int LONGEST = 90;
    private static final Alphabet BETWEEN = Alphabet.of(" ,\n\r>|");
    private static final Alphabet WORD = Alphabet.WORD.with("'’-./");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int to = end + 1;
        boolean inward = Alphabet.UPPER.makes(text, end - 1, to) && Chars.endsWord(text, to);
        int from = Alphabet.UPPER_ALNUM.runStart(text, start, start - OUTWARD - 1);
        if (!inward || !Chars.startsWord(text, from) || !isOutward(text.substring(from, start))) {
            return null;
        }
        return new Span(AddressFinder.withAddressee(text, addressStart(text, from)), to);
    }

    /** One or two letters, a digit, perhaps a digit or a letter more. */
    private static boolean isOutward(String code) {
        int letters = Alphabet.UPPER.runEnd(code, 0);
        return letters >= 1 && letters <= 2 && code.length() <= letters + 2 && Alphabet.DIGITS.isAt(code, letters);
    }

    /** Back over words with capitals and house numbers, between commas or on the lines above. */
    private static int addressStart(String text, int postcode) {
        int at = postcode;
        while (at > 0 && postcode - at < LONGEST) {
            int word = BETWEEN.runStart(text, at, at - 5);
            int open = WORD.runStart(text, word, word - 24);
            if (open == word || !startsName(text, open, word)) {
                break;
            }
            at = open;
        }
        return at;
    }

    private static boolean startsName(String text, int from, int to) {
        char first = text.charAt(from);
        return Character.isUpperCase(first) || Chars.isDigit(first) || to - from <= 2;
    }
}
