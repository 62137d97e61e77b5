package dev.holdpoint.secret;

import java.util.List;

/**
 * An expression of a program where a value would stand, told from the text around it as {@link Expressions} does from a value: as in {@code token = await createToken();}, {@code city: address?.city ?? ''},
 * {@code secret = parts[ 2 ]}: names a value and holds none.
 */
final class ExpressionAt {
    private static final List<String> BEFORE =
            List.of("await ", "new ", "typeof ", "null !== ", "null === ", "return ", "isset", "!", "(", " ", "\\");

    /** How far brackets go. */
    private static final int MOST = 160;

    /** What people write in brackets for a sign of an address, so that machines do not find it. */
    private static final List<String> SIGNS =
            List.of("at", "dot", "ät", "punkt", "arroba", "punto", "chiocciola", "point", "kropka", "@", ".");

    private final String text;
    private int at;

    private ExpressionAt(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Whether one begins there, where no quote opens a text. */
    static boolean begins(String text, int start) {
        if (start > 0 && "\"'`’”“«»".indexOf(text.charAt(start - 1)) >= 0) {
            return false;
        }
        boolean goesOn = text.startsWith(").", start) || text.startsWith(")->", start);
        boolean scope = start > 0 && text.charAt(start) == ':' && text.charAt(start - 1) == ':';
        return goesOn || scope || new ExpressionAt(text, start).isOne();
    }

    private boolean isOne() {
        int most = at + MOST;
        boolean again = true;
        while (again && at < most) {
            again = false;
            for (String word : BEFORE) {
                if (text.startsWith(word, at)) {
                    at += word.length();
                    again = true;
                }
            }
        }
        int name = at;
        word();
        if (at == name || Chars.isDigit(text.charAt(name))) {
            return false;
        }
        boolean reaches = false;
        for (int before = -1; before < at && at < text.length(); ) {
            before = at;
            boolean arrow = text.startsWith("->", at) || text.startsWith("::", at) || text.startsWith("?.", at);
            if (arrow) {
                at += 2;
                word();
                reaches |= at > before + 2 || text.startsWith("[", at) || text.startsWith("(", at);
            } else if (text.charAt(at) == '.') {
                at++;
                word();
            } else if (text.charAt(at) == '(' || text.charAt(at) == '[') {
                int end = close();
                if (end < 0) {
                    return false;
                }
                at = end;
                reaches = true;
            }
        }
        return reaches && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)));
    }

    private void word() {
        if (text.startsWith("$", at)) {
            at++;
        }
        while (at < text.length() && (Chars.isAlnum(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
    }

    /** Behind the bracket that closes the one here, on the same line; behind the line's end where a call goes on below; -1 for neither. */
    private int close() {
        int depth = 0;
        int last = Math.min(text.length(), at + MOST);
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return SIGNS.contains(text.substring(at + 1, i).strip()) ? -1 : i + 1;
                }
            } else if (c == '\n') {
                return text.substring(at + 1, i).isBlank() ? i : -1;
            }
        }
        return -1;
    }
}
