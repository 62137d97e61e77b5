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

    private final PatternFinder pattern;

    AddressFinder(PatternFinder pattern) {
        this.pattern = pattern;
    }

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = Math.max(0, start - 16);
        int to = Math.min(text.length(), end + 90);
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Chars.isDigit(text.charAt(i)) ? 1 : 0;
        }
        Span address = digits < DIGITS ? null : pattern.find(text, start, end);
        return address == null || isOfYears(text, address) || endsInNoPlace(text, address)
                ? null
                : new Span(withAddressee(text, address.start()), address.end());
    }

    /** Where the person or the firm starts who is named on the lines above, or before a comma or bar on the same line. */
    static int withAddressee(String text, int start) {
        int from = start;
        for (int names = 0; names < ADDRESSEE; names++) {
            int end = from;
            while (end > 0 && from - end < 8 && " >|,;*\t\r\n".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int open = end;
            while (open > 0 && end - open < LONGEST && "\n,;|:".indexOf(text.charAt(open - 1)) < 0) {
                open--;
            }
            while (open < end && " >*\t\"".indexOf(text.charAt(open)) >= 0) {
                open++;
            }
            boolean joined = end < from && text.substring(end, from).strip().length() + countLines(text, end, from) > 0;
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

    private static int countLines(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static boolean isAddressee(String line) {
        return PersonName.isName(line) || isFirm(line);
    }

    private static boolean isFirm(String line) {
        for (String firm : Vocabulary.Names.FIRM) {
            int blank = line.length() - firm.length() - 1;
            if (line.endsWith(firm) && line.startsWith(" ", blank) && Character.isUpperCase(line.charAt(0))) {
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
