package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * An account and its password with a slash between blanks, and no word that says so: "if you need it: marit / Kuh.Glocke.12". Told by the
 * look of the password, and by standing at the start of a clause or behind a colon. The anchor is the slash.
 */
record SlashPairFinder(boolean user) implements Finder {
    private static final int LONGEST = 40;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST && isOfName(text.charAt(from - 1))) {
            from--;
        }
        String name = text.substring(from, start);
        if (name.length() < 3
                || !Character.isLetter(name.charAt(0))
                || !stands(text, from)
                || ChanceMade.isProgram(name)) {
            return null;
        }
        int first = end < text.length() && Chars.isQuote(text.charAt(end)) ? end + 1 : end;
        int to = first;
        while (to < text.length() && to - first < LONGEST && isOfPassword(text.charAt(to))) {
            to++;
        }
        while (to > first
                && ".!?:".indexOf(text.charAt(to - 1)) >= 0
                && (to == text.length() || text.charAt(to - 1) != '!')) {
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
        int at = from;
        while (at > 0 && " *`'\"(„“\t>-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || ":,;|=\n".indexOf(text.charAt(at - 1)) >= 0 || at < from - 1 || isWordBefore(text, at);
    }

    /** "is kestrel / …", "mit anna / …": a short word before it. */
    private static boolean isWordBefore(String text, int end) {
        int from = end;
        while (from > 0 && end - from < 12 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return Vocabulary.Speech.BETWEEN.contains(text.substring(from, end).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isOfName(char c) {
        return Chars.isLower(c) || Chars.isDigit(c) || "._@-".indexOf(c) >= 0;
    }

    private static boolean isOfPassword(char c) {
        return Character.isLetterOrDigit(c) || "!$%&*+?~#€§._-".indexOf(c) >= 0;
    }
}
