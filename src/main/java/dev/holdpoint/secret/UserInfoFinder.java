package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** The password in {@code scheme://user:password@host}, or the key in {@code scheme://key@host}. The host stays: it helps to triage. */
record UserInfoFinder(boolean user) implements Finder {
    private static final int REACH = 200;
    private static final int KEY = 20;
    private static final Alphabet PART = Alphabet.PRINTED.not().with("\"<>`'").not();

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int limit = Math.min(text.length(), end + REACH);
        int colon = -1;
        int at = -1;
        for (int i = end; i < limit && PART.has(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == ':' && colon < 0) {
                colon = i;
            } else if (c == '@') {
                at = i;
            } else if ((c == '/' || c == '?') && (at >= 0 || colon < 0 || Alphabet.DIGITS.makes(text, colon + 1, i))) {
                break;
            }
        }
        if (user) {
            boolean named = colon > end && at > colon && AccountNames.isName(text.substring(end, colon));
            return named ? new Span(end, colon) : null;
        }
        if (colon < 0 && at - end >= KEY && Placeholders.isRandom(text, end, at)) {
            return new Span(end, at);
        }
        if (colon < 0 || at <= colon + 1) {
            return null;
        }
        return Placeholders.isPlaceholder(text.substring(colon + 1, at)) ? null : new Span(colon + 1, at);
    }
}
