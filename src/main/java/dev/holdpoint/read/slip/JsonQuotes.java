package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.regex.Pattern;

/** A text in quotes, of whatever kind they are: in straight ones, with escapes that JSON knows. */
final class JsonQuotes {
    private static final String OTHER = "'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";
    /** A text over more lines is no text: a quote is missing. */
    private static final int MOST_LINES = 60;

    private static final String ESCAPES = "\"\\/bfnrtu";
    /** A drive, with a single backslash behind it. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z]:\\\\[^\\\\\"]");

    private final JsonSheet sheet;

    JsonQuotes(JsonSheet sheet) {
        this.sheet = sheet;
    }

    static boolean isQuote(char c) {
        return c == '"' || isOther(c);
    }

    /** Whether it is a quote, and none of JSON's. */
    static boolean isOther(char c) {
        return OTHER.indexOf(c) >= 0;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '\u201c', '\u201e' -> '\u201d';
            case '\u2018', '\u201a' -> '\u2019';
            case '\u00ab' -> '\u00bb';
            default -> opening;
        };
    }

    /** Reads a text whose quote comes next: a key, or a value. */
    void read(boolean value) {
        if (isOther(sheet.sign())) {
            sheet.tell(Mistake.JSON_QUOTES);
        }
        char close = closing(sheet.sign());
        sheet.replace("\"");
        boolean path = close == '"'
                && PATH.matcher(sheet.typed())
                        .region(sheet.at(), sheet.typed().length())
                        .lookingAt();
        if (path) {
            int backslash = sheet.typed().indexOf('\\', sheet.at());
            sheet.tell(Mistake.JSON_PATH, backslash, 1, backslash, backslash);
        }
        int last = value ? lastLine(close) : -1;
        if (last >= 0) {
            int lineEnd = sheet.typed().indexOf('\n', sheet.at());
            sheet.tell(Mistake.JSON_LINE_END, lineEnd, 1, lineEnd, last + 1);
        }
        boolean inside = false;
        while (!sheet.isAtEnd()
                && (sheet.sign() != close || (value && isInside(close)))
                && (sheet.sign() != '\n' || sheet.at() <= last)) {
            if (sheet.sign() == '\n') {
                sheet.fold();
                continue;
            }
            if (sheet.sign() == close && !inside) {
                sheet.tell(Mistake.QUOTES_INSIDE);
                inside = true;
            }
            sign(close, path);
        }
        if (!sheet.isAtEnd() && sheet.sign() == close) {
            sheet.replace("\"");
        } else {
            unclosed();
        }
    }

    private void sign(char close, boolean path) {
        char c = sheet.sign();
        if (c == '\\') {
            backslash(close, path);
        } else if (c < ' ' && c != '\r') {
            sheet.tell(Mistake.JSON_CONTROL_CHARACTER);
            sheet.replace(c == '\t' ? "\\t" : " ");
        } else {
            sheet.replace(c == '"' ? "\\\"" : c == '\r' ? "" : String.valueOf(c));
        }
    }

    private void backslash(char close, boolean path) {
        int after = sheet.at() + 1;
        char next = after < sheet.typed().length() ? sheet.typed().charAt(after) : '\n';
        if (path) {
            sheet.replace("\\\\");
            if (next == '\\') {
                sheet.skip();
            }
        } else if (ESCAPES.indexOf(next) >= 0) {
            sheet.keep();
            sheet.keep();
        } else if (next == close) {
            sheet.skip();
            sheet.replace(String.valueOf(close));
        } else {
            sheet.tell(Mistake.JSON_ESCAPE);
            sheet.replace("\\\\");
        }
    }

    /** Whether a quote is a part of the text that it seems to end: words follow it, and another quote that does end it. */
    private boolean isInside(char close) {
        String typed = sheet.typed();
        int after = sheet.at() + 1;
        while (after < typed.length() && typed.charAt(after) == ' ') {
            after++;
        }
        if (after == typed.length() || !Character.isLetter(typed.charAt(after))) {
            return false;
        }
        int last = typed.indexOf('\n', after);
        String rest = typed.substring(after, Math.min(last < 0 ? typed.length() : last, after + JsonSheet.LONGEST_LINE))
                .strip();
        return rest.matches("[^:{}\\[\\]]*" + Pattern.quote(String.valueOf(close)) + "[\\s,}\\]]*");
    }

    /**
     * Where the last line begins of a text that goes over several, its line end before it; -1 where it does not: a later line then
     * begins a key, or closes a bracket, before a quote ends it.
     */
    private int lastLine(char close) {
        String typed = sheet.typed();
        int end = typed.indexOf('\n', sheet.at());
        if (end < 0 || typed.substring(sheet.at(), end).indexOf(close) >= 0) {
            return -1;
        }
        for (int lines = 0; end >= 0 && lines < MOST_LINES; lines++) {
            int next = typed.indexOf('\n', end + 1);
            String line =
                    typed.substring(end + 1, next < 0 ? typed.length() : next).strip();
            int quote = line.indexOf(close);
            if (quote >= 0) {
                String rest = line.substring(quote + 1).strip();
                return rest.isEmpty() || ",}]".indexOf(rest.charAt(0)) >= 0 ? end : -1;
            }
            if (!line.isEmpty() && line.chars().noneMatch(Character::isLetterOrDigit)) {
                return -1;
            }
            end = next;
        }
        return -1;
    }

    /** A text that goes to the end of its line: the comma there is hardly a part of it. */
    private void unclosed() {
        sheet.tell(Mistake.JSON_UNCLOSED_QUOTE);
        boolean followed = sheet.endsWith(',');
        if (followed) {
            sheet.remove(sheet.length() - 1);
        }
        sheet.add("\"");
        if (followed) {
            sheet.goTo(sheet.typed().lastIndexOf(',', sheet.at()));
        }
    }
}
