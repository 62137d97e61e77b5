package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.regex.Pattern;

/** A text in quotes, of whatever kind they are: in straight ones, with escapes that JSON knows. */
final class JsonQuotes {
    private static final String OTHER = "'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";
    private static final String ESCAPES = "\"\\/bfnrtu";
    /** A drive, with a single backslash behind it. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z]:\\\\[^\\\\\"]");

    private final JsonSheet sheet;
    private final JsonMistakes mistakes;

    JsonQuotes(JsonSheet sheet, JsonMistakes mistakes) {
        this.sheet = sheet;
        this.mistakes = mistakes;
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
            mistakes.tell(Mistake.JSON_QUOTES);
        }
        char close = closing(sheet.sign());
        sheet.replace("\"");
        boolean path = close == '"'
                && PATH.matcher(sheet.typed())
                        .region(sheet.at(), sheet.typed().length())
                        .lookingAt();
        if (path) {
            mistakes.tell(Mistake.JSON_PATH, sheet.typed().indexOf('\\', sheet.at()));
        }
        boolean inside = false;
        while (!sheet.isAtEnd() && (sheet.sign() != close || (value && isInside(close))) && sheet.sign() != '\n') {
            if (sheet.sign() == close && !inside) {
                mistakes.tell(Mistake.QUOTES_INSIDE);
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
            mistakes.tell(Mistake.JSON_CONTROL_CHARACTER);
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
            mistakes.tell(Mistake.JSON_ESCAPE);
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

    /** A text that goes to the end of its line: the comma there is hardly a part of it. */
    private void unclosed() {
        mistakes.tell(Mistake.JSON_UNCLOSED_QUOTE);
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
