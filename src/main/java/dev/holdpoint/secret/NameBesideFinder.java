package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A person's name just before a mail address, a phone number or "wrote:"; or in brackets behind an address. */
final class NameBesideFinder implements Finder {
    private static final int LONGEST = 64;
    private static final int WORDS = 4;
    private static final Alphabet BETWEEN = Alphabet.of(" <(,:;-–—|\"'`\t[*");
    private static final Alphabet ADDRESS = Alphabet.URL_SAFE.with(".%+");
    private static final Alphabet NAME = Alphabet.NAME.with(".");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = ADDRESS.runStart(text, start, start - LONGEST);
        int gap = BETWEEN.runStart(text, from, from - 16);
        if (text.charAt(start) == ' ') {
            return before(text, start);
        }
        Span named = gap < from ? before(text, gap) : null;
        return named == null && text.charAt(start) == '@' ? behind(text, end) : named;
    }

    /** The words with capitals that end there. */
    private static @Nullable Span before(String text, int end) {
        int from = end;
        int start = end;
        int names = 0;
        for (int words = 0; words < WORDS && from > 0; words++) {
            int word = NAME.runStart(text, from, from - 24);
            while (word < from && !Character.isLetter(text.charAt(word))) {
                word++;
            }
            String part = text.substring(word, from);
            if (!PersonName.isWord(part)) {
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

    private static @Nullable Span behind(String text, int end) {
        int at = ADDRESS.runEnd(text, end, end + LONGEST);
        if (!text.startsWith(" (", at)) {
            return null;
        }
        int close = text.indexOf(')', at);
        return close > 0 && close - at < LONGEST && PersonName.isName(text.substring(at + 2, close))
                ? new Span(at + 2, close)
                : null;
    }
}
