package dev.holdpoint.secret;

/** Tells what stands in source code for a value from the value itself: a variable, a call, an interpolation. */
final class Expressions {
    private Expressions() {}

    static boolean isOne(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char first = value.charAt(0);
        if (first == '$') {
            return isVariable(value);
        }
        return value.startsWith("{{")
                || value.startsWith("<?")
                || value.startsWith("{$")
                || value.startsWith("%s")
                || value.startsWith("%{")
                || value.startsWith("${")
                || ("{([".indexOf(first) >= 0 && value.length() < 3)
                || value.contains("->")
                || value.contains("::")
                || isCall(value)
                || isPath(value);
    }

    /** {@code $name}, {@code $row['name']}, {@code $(cat file)}: no digit or sign that a password would have. */
    private static boolean isVariable(String value) {
        if (value.startsWith("$(") || value.startsWith("${") || value.contains("->") || value.indexOf('[') > 0) {
            return true;
        }
        int word = 1;
        while (word < value.length() && (Chars.isAsciiLetter(value.charAt(word)) || value.charAt(word) == '_')) {
            word++;
        }
        if (word > 2 && value.startsWith(" ", word)) {
            return true;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Chars.isAsciiLetter(c)
                    && c != '_'
                    && c != ';'
                    && c != ')'
                    && c != ','
                    && c != '.'
                    && c != ' '
                    && c != '?') {
                return false;
            }
        }
        return true;
    }

    /** A name and an opening bracket. */
    private static boolean isCall(String value) {
        int open = value.indexOf('(');
        if (open < 1) {
            return false;
        }
        for (int i = 0; i < open; i++) {
            char c = value.charAt(i);
            if (!Chars.isAsciiLetter(c) && c != '_' && c != '.' && c != '\\' && !(i > 0 && Chars.isDigit(c))) {
                return false;
            }
        }
        return true;
    }

    /** {@code settings.key}, {@code process.env.KEY}: words joined by dots, no digit. */
    static boolean isPath(String value) {
        int dots = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.' && i > 0 && i + 1 < value.length()) {
                dots++;
            } else if (!Chars.isAsciiLetter(c) && c != '_') {
                return false;
            }
        }
        return dots > 0 && value.length() > 6 && !value.contains("..");
    }
}
