package dev.holdpoint.secret;

/**
 * Brings what PHP prints into the form of an assignment: {@code string(11) "x"} of {@code var_dump}, serialised
 * {@code s:8:"password";s:11:"x"}, {@code [password:protected] =>}.
 */
final class PhpForms {
    private static final int LONGEST = 400;
    private static final Alphabet CLASS = Alphabet.URL_SAFE.with("\\");

    /** In serialised data names and values take turns; whether a name comes next. */
    private boolean nameNext;

    int step(String text, int at, char c, View.Builder out) {
        return switch (c) {
            case 's' -> sized(text, at, out);
            case '{', '}' -> {
                nameNext = c == '}' ? nameNext : at > 0 && text.charAt(at - 1) == ':';
                nameNext |= c == '}';
                yield at;
            }
            case 'i', 'd', 'b', 'N' -> {
                if (at > 0
                        && "{;}".indexOf(text.charAt(at - 1)) >= 0
                        && text.startsWith(c == 'N' ? ";" : ":", at + 1)) {
                    nameNext = !nameNext;
                }
                yield at;
            }
            case ':' -> visibility(text, at, out);
            default -> at;
        };
    }

    /** A string with its length before it. The length counts bytes, so it is a guess, and the closing quote decides. */
    private int sized(String text, int at, View.Builder out) {
        boolean serialised = text.startsWith(":", at + 1);
        int digits = serialised ? at + 2 : text.startsWith("tring(", at + 1) ? at + 7 : -1;
        if (digits < 0 || (at > 0 && Chars.isAlnum(text.charAt(at - 1)))) {
            return at;
        }
        int digitsEnd = Alphabet.DIGITS.runEnd(text, digits, digits + 7);
        String opening = serialised ? ":\"" : ") \"";
        if (digitsEnd == digits || !text.startsWith(opening, digitsEnd)) {
            return at;
        }
        int from = digitsEnd + opening.length();
        int to = closing(text, from, Integer.parseInt(text.substring(digits, digitsEnd)));
        if (to < 0) {
            return at;
        }
        out.put((int) '"', at, from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            out.put(c == '"' ? '\'' : c == '\n' ? ' ' : c, i, i + 1);
        }
        out.put('"', to, to + 1);
        if (serialised && text.startsWith(";", to + 1)) {
            out.put(nameNext ? ':' : ';', to + 1, to + 2);
            nameNext = !nameNext;
            return to + 2;
        }
        return to + 1;
    }

    private static int closing(String text, int from, int bytes) {
        int counted = 0;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '"' && counted == bytes) {
                return i;
            }
            counted += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        int quote = text.indexOf('"', from);
        return quote >= 0 && quote < limit ? quote : -1;
    }

    /** Leaves out what PHP says of a property beside its name. */
    private static int visibility(String text, int at, View.Builder out) {
        int end = at;
        for (int words = 0; words < 2 && text.startsWith(":", end); words++) {
            int word = text.startsWith("\"", end + 1) ? end + 2 : end + 1;
            int wordEnd = CLASS.runEnd(text, word, word + 80);
            boolean last = text.startsWith("]", wordEnd);
            if (last && (text.startsWith("protected]", word) || text.startsWith("private]", word))) {
                out.leaveOut();
                return wordEnd;
            }
            end = text.startsWith("\"", wordEnd) ? wordEnd + 1 : wordEnd;
        }
        return at;
    }
}
