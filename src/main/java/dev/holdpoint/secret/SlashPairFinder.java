package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * An account and its password with a slash between blanks, and no word that says so: "if you need it: marit / Kuh.Glocke.12". Told by the
 * look of the password, and by standing at the start of a clause or behind a colon. The anchor is the slash.
 */
record SlashPairFinder(boolean user) implements Finder {
    private static final int LONGEST = 40;
    private static final Alphabet OF_NAME = Alphabet.LOWER_ALNUM.with("._@-");
    private static final Alphabet OF_PASSWORD = Alphabet.WORD.with("!$%&*+?~#€§._-");
    private static final Alphabet SENTENCE_END = Alphabet.of(".!?:");
    private static final Alphabet AROUND = Alphabet.of(" *`'\"(„“\t>-");
    private static final Alphabet CLAUSE_END = Alphabet.of(":,;|=\n");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = OF_NAME.runStart(text, start, start - LONGEST);
        String name = text.substring(from, start);
        if (name.length() < 3 || !Chars.isLower(name.charAt(0)) || !stands(text, from) || ChanceMade.isProgram(name)) {
            return null;
        }
        int first = Alphabet.QUOTES.isAt(text, end) ? end + 1 : end;
        int to = OF_PASSWORD.runEnd(text, first, first + LONGEST);
        while (to > first && SENTENCE_END.isAt(text, to - 1) && (to == text.length() || text.charAt(to - 1) != '!')) {
            to--;
        }
        String password = text.substring(first, to);
        if (!ChanceMade.isPassword(password) && !ChanceMade.isComposed(password)) {
            return null;
        }
        if (!user) {
            return new Span(first, to);
        }
        return AccountNames.isName(name) ? new Span(from, start) : null;
    }

    /** Whether a clause, a cell or a line begins there. */
    private static boolean stands(String text, int from) {
        int at = AROUND.runStart(text, from, 0);
        return CLAUSE_END.has(Chars.at(text, at - 1)) || at < from - 1 || isWordBefore(text, at);
    }

    /** "is kestrel / …", "mit anna / …": a short word before it. */
    private static boolean isWordBefore(String text, int end) {
        return Vocabulary.Speech.BETWEEN.contains(Chars.wordBefore(text, end, 12));
    }
}
