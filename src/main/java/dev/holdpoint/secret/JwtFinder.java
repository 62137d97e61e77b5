package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A JSON Web Token: header, payload and signature, the first two starting like Base64 of an opening brace. */
final class JwtFinder implements Finder {
    private static final int LONGEST = 4_000;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!Chars.startsWord(text, start) || !text.startsWith("eyJ", start)) {
            return null;
        }
        int header = Alphabet.URL_SAFE.runEnd(text, start, start + LONGEST / 4);
        if (!text.startsWith(".eyJ", header)) {
            return null;
        }
        int payload = Alphabet.URL_SAFE.runEnd(text, header + 1, start + LONGEST);
        boolean signed = text.startsWith(".", payload);
        int to = signed ? Alphabet.URL_SAFE.runEnd(text, payload + 1, start + LONGEST + 600) : payload;
        return to - start < 24 || Placeholders.isPlaceholder(text.substring(start, to)) ? null : new Span(start, to);
    }
}
