package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A person's name just before a mail address, a phone number or "wrote:"; or in brackets behind an address. */
final class NameBesideFinder implements Finder {
    private static final int LONGEST = 64;
    private static final int WORDS = 4;
    private static final String BETWEEN = " <(,:;-–—|\"'`\t[*";

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST && isAddress(text.charAt(from - 1))) {
            from--;
        }
        int gap = from;
        while (gap > 0 && from - gap < 16 && BETWEEN.indexOf(text.charAt(gap - 1)) >= 0) {
            gap--;
        }
        if (text.charAt(start) == ' ') {
            return before(text, start);
        }
        Span named = gap < from ? before(text, gap) : null;
        return named == null && text.charAt(start) == '@' ? behind(text, end) : named;
    }

    private static boolean isAddress(char c) {
        return Chars.isAlnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    /** The words with capitals that end there. */
    private static @Nullable Span before(String text, int end) {
        int from = end;
        int start = end;
        int names = 0;
        for (int words = 0; words < WORDS && from > 0; words++) {
            int word = from;
            while (word > 0 && from - word < 24 && isNamePart(text.charAt(word - 1))) {
                word--;
            }
            while (word < from && !Character.isLetter(text.charAt(word))) {
                word++;
            }
            String part = text.substring(word, from);
            if (!PersonName.isCapitalised(part) || NameFinder.isNoName(part)) {
                break;
            }
            names++;
            start = word;
            if (word == 0 || text.charAt(word - 1) != ' ') {
                break;
            }
            from = word - 1;
        }
        boolean whole = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return names >= 2 && whole && PersonName.isName(text.substring(start, end)) ? new Span(start, end) : null;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’' || c == '-' || c == '.';
    }

    private static @Nullable Span behind(String text, int end) {
        int limit = Math.min(text.length(), end + LONGEST);
        int at = end;
        while (at < limit && isAddress(text.charAt(at))) {
            at++;
        }
        if (!text.startsWith(" (", at)) {
            return null;
        }
        int close = text.indexOf(')', at);
        return close > 0 && close - at < LONGEST && PersonName.isName(text.substring(at + 2, close))
                ? new Span(at + 2, close)
                : null;
    }
}
