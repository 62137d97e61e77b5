package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A British postcode, whose shape nothing else has, with what stands before it of the address. The anchor is its blank and digit. */
final class BritishPostcodeFinder implements Finder {
    private static final int OUTWARD = 4;
    private static final int LONGEST = 90;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int to = end + 1;
        boolean inward = to <= text.length()
                && Chars.isUpper(text.charAt(end - 1))
                && Chars.isUpper(text.charAt(end))
                && Chars.endsWord(text, to);
        int from = start;
        while (from > 0
                && start - from <= OUTWARD
                && (Chars.isUpper(text.charAt(from - 1)) || Chars.isDigit(text.charAt(from - 1)))) {
            from--;
        }
        if (!inward || !Chars.startsWord(text, from) || !isOutward(text.substring(from, start))) {
            return null;
        }
        return new Span(AddressFinder.withAddressee(text, addressStart(text, from)), to);
    }

    /** One or two letters, a digit, perhaps a digit or a letter more. */
    private static boolean isOutward(String code) {
        int letters = 0;
        while (letters < code.length() && Chars.isUpper(code.charAt(letters))) {
            letters++;
        }
        return letters >= 1
                && letters <= 2
                && code.length() > letters
                && code.length() <= letters + 2
                && Chars.isDigit(code.charAt(letters));
    }

    /** Back over words with capitals and house numbers, between commas or on the lines above. */
    private static int addressStart(String text, int postcode) {
        int best = postcode;
        int at = postcode;
        while (at > 0 && postcode - at < LONGEST) {
            int word = at;
            while (word > 0 && " ,\n\r>|".indexOf(text.charAt(word - 1)) >= 0 && at - word < 5) {
                word--;
            }
            int open = word;
            while (open > 0 && word - open < 24 && isOfWord(text.charAt(open - 1))) {
                open--;
            }
            if (open == word || !startsName(text, open, word)) {
                break;
            }
            at = open;
            best = open;
        }
        return best;
    }

    private static boolean startsName(String text, int from, int to) {
        char first = text.charAt(from);
        return Character.isUpperCase(first) || Chars.isDigit(first) || to - from <= 2;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '.' || c == '/';
    }
}
