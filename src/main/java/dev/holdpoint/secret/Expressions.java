package dev.holdpoint.secret;

import java.util.List;

/** Tells what stands in source code for a value from the value itself: a variable, a call, an interpolation. */
final class Expressions {
    private static final List<String> OPENINGS = List.of("{{", "<?", "{$", "%s", "%{");
    /** What may stand before the names of an expression. */
    private static final List<String> BEFORE =
            List.of("await ", "new ", "typeof ", "null !== ", "null === ", "return ", "isset", "!", "(", " ", "\\");

    private static final List<String> ARROWS = List.of("->", "::", "?.");
    /** What people write in brackets for a sign of an address, so that machines do not find it. */
    private static final List<String> SIGNS =
            List.of("at", "dot", "ät", "punkt", "arroba", "punto", "chiocciola", "point", "kropka", "@", ".");
    /** How far brackets go. */
    private static final int MOST = 160;

    private static final Alphabet LETTERS = Alphabet.ASCII_LETTERS.with("_");
    private static final Alphabet NAME = Alphabet.ALNUM.with("_");
    private static final Alphabet PATH = LETTERS.with(".");
    private static final Alphabet OF_VARIABLE = LETTERS.with(";),. ?");
    private static final Alphabet BRACKETS = Alphabet.of("{([");
    private static final Alphabet QUOTES = Alphabet.of("\"'`’”“«»");

    private Expressions() {}

    /** Whether the value is one. */
    static boolean isOne(String value) {
        if (value.startsWith("$")) {
            return isVariable(value);
        }
        return Chars.hasOneAt(value, 0, OPENINGS)
                || (value.length() < 3 && BRACKETS.isAt(value, 0))
                || value.contains("->")
                || value.contains("::")
                || isCall(value)
                || isPath(value);
    }

    /** {@code $name}, {@code $row['name']}, {@code $(cat file)}: no digit or sign that a password would have. */
    private static boolean isVariable(String value) {
        int word = LETTERS.runEnd(value, 1);
        return value.startsWith("$(")
                || value.startsWith("${")
                || value.contains("->")
                || value.indexOf('[') > 0
                || (word > 2 && value.startsWith(" ", word))
                || OF_VARIABLE.makes(value, 1, value.length());
    }

    /** A name and an opening bracket. */
    private static boolean isCall(String value) {
        int open = value.indexOf('(');
        for (int i = 0; i < open; i++) {
            char c = value.charAt(i);
            if (!LETTERS.has(c) && c != '.' && c != '\\' && !(i > 0 && Chars.isDigit(c))) {
                return false;
            }
        }
        return open > 0;
    }

    /** {@code settings.key}, {@code process.env.KEY}: words joined by dots, no digit. */
    static boolean isPath(String value) {
        int last = value.length() - 1;
        return last > 5
                && PATH.makes(value)
                && value.charAt(0) != '.'
                && value.charAt(last) != '.'
                && value.indexOf('.') > 0
                && !value.contains("..");
    }

    /**
     * Whether one begins there in a text, where no quote opens a text: {@code token = await createToken();},
     * {@code city: address?.city ?? ''}, {@code secret = parts[ 2 ]}. It names a value and holds none.
     */
    static boolean beginsAt(String text, int start) {
        return !QUOTES.isAt(text, start - 1)
                && (text.startsWith(").", start)
                        || text.startsWith(")->", start)
                        || text.startsWith("::", start - 1)
                        || reaches(text, start));
    }

    /** Whether a name stands there and reaches for something: by an arrow, in brackets. */
    private static boolean reaches(String text, int start) {
        int name = behindWords(text, start);
        int at = nameEnd(text, name);
        if (at == name || Chars.isDigit(text.charAt(name))) {
            return false;
        }
        boolean reaches = false;
        for (int before = -1; before < at && at < text.length(); ) {
            before = at;
            char c = text.charAt(at);
            if (Chars.hasOneAt(text, at, ARROWS)) {
                at = nameEnd(text, at + 2);
                reaches |= at > before + 2 || text.startsWith("[", at) || text.startsWith("(", at);
            } else if (c == '.') {
                at = nameEnd(text, at + 1);
            } else if (c == '(' || c == '[') {
                at = bracketEnd(text, at);
                reaches = true;
            }
        }
        return reaches && at >= 0 && Chars.endsWord(text, at);
    }

    private static int behindWords(String text, int start) {
        int at = start;
        boolean again = true;
        while (again && at < start + MOST) {
            again = false;
            for (String word : BEFORE) {
                if (text.startsWith(word, at)) {
                    at += word.length();
                    again = true;
                }
            }
        }
        return at;
    }

    private static int nameEnd(String text, int from) {
        return NAME.runEnd(text, text.startsWith("$", from) ? from + 1 : from);
    }

    /** Behind the bracket that closes the one there, on the same line; behind the line's end where a call goes on below; -1 for neither. */
    private static int bracketEnd(String text, int open) {
        int depth = 0;
        int last = Math.min(text.length(), open + MOST);
        for (int i = open; i < last; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return SIGNS.contains(text.substring(open + 1, i).strip()) ? -1 : i + 1;
                }
            } else if (c == '\n') {
                return text.substring(open + 1, i).isBlank() ? i : -1;
            }
        }
        return -1;
    }
}
