package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A private key in PuTTY's own format, up to its checksum, or as far as it was pasted. */
final class PuttyKeyFinder implements Finder {
    private static final int LONGEST = 8_192;
    private static final String CHECKSUM = "Private-MAC: ";

    @Override
    public @Nullable Span find(String text, int start, int end) {
        String piece = text.substring(start, Math.min(text.length(), start + LONGEST));
        int lines = piece.indexOf("Private-Lines: ");
        if (lines < 0) {
            return null;
        }
        int checksum = piece.indexOf(CHECKSUM, lines);
        int to = checksum < 0
                ? piece.length()
                : Alphabet.HEX.runEnd(piece, checksum + CHECKSUM.length(), piece.length());
        return new Span(start, start + to);
    }
}
