package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * Tries an address's pattern only where house number and postcode could be: the words for streets are common in other uses. The person
 * and the firm on the lines above belong to it.
 */
final class AddressFinder implements Finder {
    private static final int DIGITS = 4;
    private static final int ADDRESSEE = 2;
    private static final int LONGEST = 60;
    private static final Alphabet BETWEEN = Alphabet.of(" >|,;*\t\r\n");
    private static final Alphabet BLANK = Alphabet.of(" \t\r");
    private static final Alphabet PART = Alphabet.of("\n,;|:").not();
    private static final Alphabet QUOTED = Alphabet.of(" >*\t\"");

    private final PatternFinder pattern;

    AddressFinder(PatternFinder pattern) {
        this.pattern = pattern;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int digits = Alphabet.DIGITS.count(text, Math.max(0, start - 16), Math.min(text.length(), end + 90));
        Span address = digits < DIGITS ? null : pattern.find(text, start, end);
        return address == null || isOfYears(text, address) || endsInNoPlace(text, address)
                ? null
                : new Span(withAddressee(text, address.start()), address.end());
    }

    /** Where the person or the firm starts who is named on the lines above, or before a comma or bar on the same line. */
    static int withAddressee(String text, int start) {
        int from = start;
        for (int names = 0; names < ADDRESSEE; names++) {
            int end = BETWEEN.runStart(text, from, from - 8);
            int part = PART.runStart(text, end, end - LONGEST);
            int open = QUOTED.runEnd(text, part, end);
            boolean joined = !BLANK.makes(text, end, from);
            if (!joined || end - open >= LONGEST || !isAddressee(text.substring(open, end))) {
                break;
            }
            from = open;
        }
        return from;
    }

    /** "2 Windows, 10000 Rows". */
    private static boolean endsInNoPlace(String text, Span address) {
        int word = text.lastIndexOf(' ', address.end() - 1);
        return word > address.start() && PostcodeFinder.isNoPlace(text.substring(word + 1, address.end()));
    }

    /** "Copyright 2014, 2020 Steve Hay": no house number and postcode. */
    private static boolean isOfYears(String text, Span address) {
        int first = text.indexOf(' ', address.start());
        if (first > 0 && PersonName.isOther(text.substring(address.start(), first))) {
            return true; // a month
        }
        int years = 0;
        for (int i = address.start(); i + 4 <= address.end(); i++) {
            boolean year = text.startsWith("20", i) || text.startsWith("19", i);
            boolean alone = i == address.start() || !Chars.isAlnum(text.charAt(i - 1));
            years += year && alone && Alphabet.DIGITS.runEnd(text, i, address.end()) == i + 4 ? 1 : 0;
        }
        return years > 1;
    }

    private static boolean isAddressee(String line) {
        return PersonName.isName(line) || isFirm(line);
    }

    private static boolean isFirm(String line) {
        for (String firm : Vocabulary.Names.FIRM) {
            if (line.endsWith(" " + firm) && Character.isUpperCase(line.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int pauseAfterMiss() {
        return pattern.pauseAfterMiss();
    }
}
