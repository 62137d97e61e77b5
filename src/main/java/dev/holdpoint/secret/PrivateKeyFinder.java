package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A private key in PEM's armour, whole or cut off. Scanned by hand: a pattern over so many characters would be slow. */
final class PrivateKeyFinder implements Finder {
    private static final int LONGEST = 20_000;
    private static final int LABEL = 48;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int label = text.substring(end, Math.min(text.length(), end + LABEL)).indexOf("PRIVATE KEY");
        if (label < 0) {
            return null;
        }
        int body = end + label;
        int limit = Math.min(text.length(), start + LONGEST);
        int at = body + "PRIVATE KEY".length();
        while (at < limit && isArmour(text.charAt(at))) {
            if (text.startsWith("-----END", at)) {
                int close = text.substring(at + 8, Math.min(text.length(), at + 8 + LABEL))
                        .indexOf("-----");
                return new Span(start, close < 0 ? at + 8 : at + 8 + close + 5);
            }
            at++;
        }
        while (at > body && Chars.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return Chars.alnums(text, body, at) < 32 ? null : new Span(start, at);
    }

    /** Base64, headers such as "Proc-Type: 4,ENCRYPTED", line ends also as escapes, quoting marks of mails. */
    private static boolean isArmour(char c) {
        return Alphabet.BASE64.has(c) || Chars.isSpace(c) || "-\\:,>\"'.()".indexOf(c) >= 0;
    }
}
