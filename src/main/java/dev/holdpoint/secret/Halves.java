package dev.holdpoint.secret;

/** Joins what source code puts together from two literals: {@code 'sk_live_' . 'abc'}, {@code "ghp_" + "abc"}. */
final class Halves {
    static final String[] ANCHORS = {
        "' . '", "\" . \"", "' + '", "\" + \"", "'.'", "\".\"", "'+'", "\"+\"", "' .\n", "\" .\n", "' +\n", "\" +\n"
    };

    private static final int INDENT = 32;

    private Halves() {}

    /** Behind the quote that opens the second literal, where the first closes at {@code at}; {@code at} where nothing is joined. */
    static int step(String text, int at, char c, View.Builder out) {
        if ((c != '\'' && c != '"') || at == 0 || !isOfKey(text.charAt(at - 1))) {
            return at;
        }
        int sign = skip(text, at + 1);
        if (sign >= text.length() || (text.charAt(sign) != '.' && text.charAt(sign) != '+')) {
            return at;
        }
        int quote = skip(text, sign + 1);
        boolean second = quote + 1 < text.length()
                && (text.charAt(quote) == '\'' || text.charAt(quote) == '"')
                && isOfKey(text.charAt(quote + 1));
        return second ? out.leaveOut(quote + 1) : at;
    }

    private static boolean isOfKey(char c) {
        return Alphabet.URL_SAFE.has(c);
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < INDENT && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
