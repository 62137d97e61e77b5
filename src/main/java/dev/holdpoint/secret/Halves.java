package dev.holdpoint.secret;

/** Joins what source code puts together from two literals: {@code 'sk_live_' . 'abc'}, {@code "ghp_" + "abc"}. */
final class Halves {
    static final String[] ANCHORS = {
        "' . '", "\" . \"", "' + '", "\" + \"", "'.'", "\".\"", "'+'", "\"+\"", "' .\n", "\" .\n", "' +\n", "\" +\n"
    };

    private static final int INDENT = 32;
    private static final Alphabet LITERAL = Alphabet.of("'\"");
    private static final Alphabet JOINING = Alphabet.of(".+");

    private Halves() {}

    /** Behind the quote that opens the second literal, where the first closes at {@code at}; {@code at} where nothing is joined. */
    static int step(String text, int at, char c, View.Builder out) {
        if (!LITERAL.has(c) || !Alphabet.URL_SAFE.isAt(text, at - 1)) {
            return at;
        }
        int sign = Alphabet.SPACES.runEnd(text, at + 1, at + 1 + INDENT);
        if (!JOINING.isAt(text, sign)) {
            return at;
        }
        int quote = Alphabet.SPACES.runEnd(text, sign + 1, sign + 1 + INDENT);
        boolean second = LITERAL.isAt(text, quote) && Alphabet.URL_SAFE.isAt(text, quote + 1);
        return second ? out.leaveOut(quote + 1) : at;
    }
}
