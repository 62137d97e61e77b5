package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * The texts that a frame of PHP's stack trace passes: {@code #1 /…/user.php(106): wp_authenticate('…', '…')}. File, line and function
 * stay. Of a function that has nothing to do with logins, names of hooks and files stay too.
 */
final class FrameFinder implements Finder {
    private static final int PLACE = 300;
    private static final int NAME = 200;
    private static final int ARGUMENTS = 2_000;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int limit = frameEnd(text, end);
        int name = name(text, end, limit);
        int open = name < 0 ? -1 : text.indexOf('(', name);
        if (open < 0 || open > Math.min(limit, name + NAME)) {
            return null;
        }
        int from = text.indexOf('\'', open);
        int to = text.lastIndexOf('\'', limit - 1);
        if (from < 0 || to <= from + 1) {
            return null;
        }
        String function = Chars.lower(text, name, open);
        boolean takesNames = Chars.hasOne(function, Vocabulary.Programs.NAMING_FUNCTION);
        boolean telling = Chars.hasOne(function, Vocabulary.Programs.LOGIN_FUNCTION)
                || !isNames(text, from, to)
                || (text.substring(from + 1, to).indexOf('\'') >= 0 && !takesNames);
        boolean marked = Placeholders.isMark(text, from + 1, to);
        return telling && !marked ? new Span(from + 1, to) : null;
    }

    private static int frameEnd(String text, int from) {
        int limit = Math.min(text.length(), from + ARGUMENTS);
        int at = from;
        while (at < limit && !isLineEnd(text, at) && !LogLine.startsAnywhere(text, at)) {
            at++;
        }
        return at;
    }

    /** A line's end, or how JSON writes one before the next frame or what stands behind the last. */
    private static boolean isLineEnd(String text, int at) {
        return text.charAt(at) == '\n'
                || (text.charAt(at) == '\\'
                        && (text.startsWith("\\n#", at)
                                || text.startsWith("\\n ", at)
                                || text.startsWith("\\n\"", at)));
    }

    /** Where the function's name starts, behind the file and the line in parentheses. */
    private static int name(String text, int from, int limit) {
        int last = Math.min(limit, from + PLACE);
        for (int i = from; i + 2 < last; i++) {
            if (text.charAt(i) == ':'
                    && text.charAt(i + 1) == ' '
                    && (text.charAt(i - 1) == ')' || text.charAt(i - 1) == ']')) {
                return i + 2;
            }
        }
        return -1;
    }

    /** Whether what is quoted are names as programs have them: of hooks, templates, files. */
    private static boolean isNames(String text, int from, int to) {
        boolean digit = false;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            inside ^= c == '\'';
            if (inside && !Chars.isAlnum(c) && "_-./\\:'".indexOf(c) < 0) {
                return false;
            }
            digit |= Chars.isDigit(c);
        }
        return !digit || text.charAt(from + 1) == '/';
    }
}
