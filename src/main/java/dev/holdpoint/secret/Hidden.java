package dev.holdpoint.secret;

import dev.holdpoint.text.LookAlikes;
import org.jspecify.annotations.Nullable;

/** Leaves out what nobody sees, colours of terminals among it, and puts letters and digits where something looks like them. */
final class Hidden {
    private static final char ESCAPE = '\u001b';
    private static final char C1_SEQUENCE = '\u009b';
    private static final int SEQUENCE = 200;
    private static final Alphabet PARAMETERS = Alphabet.DIGITS.with(" !\"#$%&'()*+,-./:;<=>?");

    private Hidden() {}

    /** A look that spares the rest for most characters. */
    static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f && c != '^') || c == '\n';
    }

    /** Where what starts at {@code at} ends, if it is hidden or in disguise; {@code at} if it is to be taken over as it is. */
    static int step(String text, int at, char c, View.@Nullable Builder out) {
        if (c == ESCAPE || c == C1_SEQUENCE || c == '^') {
            int end = sequenceEnd(text, at, c);
            if (end > at || c == '^') {
                return leftOut(end, end > at ? out : null);
            }
        }
        int point = text.codePointAt(at);
        int end = at + Character.charCount(point);
        if (Chars.isInvisible(point)) {
            return leftOut(end, out);
        }
        int letter = LookAlikes.letter(point);
        if (letter == point || (LookAlikes.isOfAnotherScript(point) && !isAmongLatin(text, at, end, out))) {
            return at;
        }
        if (out != null) {
            out.put(letter, at, end);
        }
        return end;
    }

    private static int leftOut(int end, View.@Nullable Builder out) {
        if (out != null) {
            out.leaveOut();
        }
        return end;
    }

    /** Within a word of its own script such a letter means itself. */
    private static boolean isAmongLatin(String text, int at, int end, View.@Nullable Builder out) {
        char before = out != null ? out.last() : at == 0 ? ' ' : text.charAt(at - 1);
        return Alphabet.URL_SAFE.has(before) || Alphabet.URL_SAFE.isAt(text, end);
    }

    /** Behind a control sequence or a title of a terminal, written with ESC, with its eight-bit form or as {@code ^[}. */
    private static int sequenceEnd(String text, int at, char c) {
        int body = at + 1;
        if (c == '^') {
            if (!text.startsWith("[[", body)) {
                return at;
            }
            body += 2;
        } else if (c == ESCAPE) {
            if (text.startsWith("]", body)) {
                return titleEnd(text, body + 1);
            }
            if (!text.startsWith("[", body)) {
                return at;
            }
            body++;
        }
        int end = PARAMETERS.runEnd(text, body, at + 32);
        char last = end < at + 32 ? Chars.at(text, end) : '\n';
        return last >= '@' && last <= '~' ? end + 1 : c == '^' ? at : body;
    }

    private static int titleEnd(String text, int from) {
        int limit = Math.min(text.length(), from + SEQUENCE);
        for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\u0007') {
                return i + 1;
            }
            if (text.charAt(i) == ESCAPE && text.startsWith("\\", i + 1)) {
                return i + 2;
            }
        }
        return from;
    }
}
