package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A private key in PEM's armour, whole or cut off. Scanned by hand: a pattern over so many characters would be slow. */
final class PrivateKeyFinder implements Finder {
    private static final int LONGEST = 20_000;
    private static final int LABEL = 48;
    private static final String END = "-----END";
    /** Base64, headers such as "Proc-Type: 4,ENCRYPTED", line ends also as escapes, quoting marks of mails. */
    private static final Alphabet ARMOUR = Alphabet.BASE64.and(Alphabet.SPACES).with("-\\:,>\"'.()");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int label = text.substring(end, Math.min(text.length(), end + LABEL)).indexOf("PRIVATE KEY");
        if (label < 0) {
            return null;
        }
        int body = end + label;
        int limit = ARMOUR.runEnd(text, body + "PRIVATE KEY".length(), start + LONGEST);
        int last = text.substring(body, Math.min(text.length(), limit + END.length() - 1))
                .indexOf(END);
        if (last >= 0) {
            int behind = body + last + END.length();
            int close = text.substring(behind, Math.min(text.length(), behind + LABEL))
                    .indexOf("-----");
            return new Span(start, close < 0 ? behind : behind + close + 5);
        }
        int to = Alphabet.SPACES.runStart(text, limit, body);
        return Chars.alnums(text, body, to) < 32 ? null : new Span(start, to);
    }
}
