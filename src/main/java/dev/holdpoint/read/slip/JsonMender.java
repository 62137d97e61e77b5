package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON as it was meant, and tells of all that keeps it from being JSON: brackets, commas and colons here, what stands between
 * them in {@link JsonQuotes} and {@link JsonWords}. What it makes of it keeps its lines.
 */
public final class JsonMender {
    /** What is expected next within the innermost bracket. */
    private enum Next {
        KEY,
        COLON,
        VALUE,
        COMMA
    }

    private final JsonSheet sheet;
    private final JsonQuotes quotes;
    private final JsonWords words;
    private final Deque<Character> open = new ArrayDeque<>();
    private Next next = Next.VALUE;
    /** Where in the sheet the last comma stands, while nothing has followed it; -1 otherwise. */
    private int comma = -1;
    /** Where in the sheet the last key or value ended. */
    private int end;

    private JsonMender(String text) {
        this.sheet = new JsonSheet(text);
        this.quotes = new JsonQuotes(sheet);
        this.words = new JsonWords(sheet);
    }

    /** The document as it was meant; empty where it begins as no object does. */
    public static Optional<JsonMender> of(String text) {
        JsonMender mender = new JsonMender(text);
        return mender.mend() ? Optional.of(mender) : Optional.empty();
    }

    /** The document as it was meant. */
    public String mended() {
        return sheet.meant();
    }

    /** Where that was typed which stands there in the document as it was meant. */
    public Complaint typed(Complaint complaint) {
        int place = sheet.typed(complaint.line(), complaint.column());
        return complaint.at(sheet.line(place), sheet.column(place));
    }

    /** All that keeps it from being JSON, with the lines as they should be. */
    public List<Complaint> complaints() {
        return sheet.complaints();
    }

    private boolean mend() {
        gaps();
        if (!sheet.isAt("{")) {
            return false;
        }
        do {
            step();
            gaps();
        } while (!sheet.isAtEnd() && !open.isEmpty());
        if (!sheet.isAtEnd()) {
            sheet.tell(Mistake.TRAILING);
        } else if (!open.isEmpty()) {
            cutShort();
        }
        return true;
    }

    private void cutShort() {
        sheet.tell(Mistake.JSON_CUT_SHORT);
        missing();
        while (!open.isEmpty()) {
            sheet.add(String.valueOf(closing(open.pop())));
        }
    }

    /** Blanks, which stay, and comments, which do not. */
    private void gaps() {
        while (!sheet.isAtEnd()) {
            boolean line = sheet.isAt("#") || sheet.isAt("//");
            if (Character.isWhitespace(sheet.sign())) {
                sheet.keep();
            } else if (line || sheet.isAt("/*")) {
                sheet.tell(Mistake.JSON_COMMENT);
                comment(line ? "\n" : "*/", line ? 0 : 2);
            } else {
                return;
            }
        }
    }

    /** Passes over what stands before that end, and so many signs of it; line ends stay. */
    private void comment(String end, int more) {
        int close = sheet.typed().indexOf(end, sheet.at() + more);
        int last = close < 0 ? sheet.typed().length() : close + more;
        while (sheet.at() < last) {
            sheet.replace(sheet.sign() == '\n' ? "\n" : "");
        }
    }

    private void step() {
        char c = sheet.sign();
        if (c == '}' || c == ']') {
            close(c);
        } else if (c == ',' || c == ';') {
            comma(c);
        } else if (next == Next.COLON) {
            colon(c);
        } else if (next == Next.COMMA) {
            int mended = sheet.typed(end - 1);
            sheet.tell(Mistake.JSON_COMMA, sheet.at(), 1, mended, mended);
            sheet.insert(end, ",");
            next = afterComma();
        } else if (next == Next.VALUE && (c == '{' || c == '[')) {
            comma = -1;
            open.push(c);
            sheet.keep();
            next = c == '{' ? Next.KEY : Next.VALUE;
        } else {
            comma = -1;
            said(c);
            end = sheet.length();
            next = next == Next.KEY ? Next.COLON : Next.COMMA;
        }
    }

    private void said(char c) {
        if (JsonQuotes.isQuote(c)) {
            quotes.read(next == Next.VALUE);
        } else if (next == Next.KEY) {
            words.key();
        } else {
            words.value();
        }
    }

    private Next afterComma() {
        return open.element() == '{' ? Next.KEY : Next.VALUE;
    }

    private static char closing(char opened) {
        return opened == '{' ? '}' : ']';
    }

    private void close(char c) {
        char opened = open.element();
        char right = closing(opened);
        if (comma >= 0) {
            int mended = sheet.typed(comma);
            sheet.tell(Mistake.JSON_COMMA_AT_END, sheet.at(), 1, mended, mended, "close", String.valueOf(right));
            sheet.remove(comma);
            comma = -1;
        } else {
            missing();
        }
        open.pop();
        if (c == right) {
            sheet.keep();
        } else {
            sheet.tell(Mistake.JSON_BRACKET, "close", String.valueOf(c), "open", String.valueOf(opened));
            boolean fits = !open.isEmpty() && closing(open.element()) == c;
            boolean forgotten = fits && open.size() >= unopened();
            sheet.add(String.valueOf(right));
            if (!forgotten) {
                sheet.skip();
            }
        }
        end = sheet.length();
        next = Next.COMMA;
    }

    /** How many brackets the rest of the document closes that it does not open. */
    private int unopened() {
        String typed = sheet.typed();
        int unopened = 0;
        boolean quoted = false;
        for (int i = sheet.at(); i < typed.length() && !sheet.isFull(); i++) {
            char c = typed.charAt(i);
            quoted ^= c == '"' && typed.charAt(i - 1) != '\\';
            unopened += quoted ? 0 : c == '}' || c == ']' ? 1 : c == '{' || c == '[' ? -1 : 0;
        }
        return unopened;
    }

    /** A value that nobody has written behind its key. */
    private void missing() {
        if (next == Next.COLON) {
            sheet.insert(end, ": null");
        } else if (next == Next.VALUE && open.element() == '{') {
            sheet.insert(end, " null");
        }
        end = sheet.length();
    }

    private void comma(char c) {
        boolean twice = next == Next.KEY || (next == Next.VALUE && open.element() == '[');
        if (twice) {
            sheet.tell(Mistake.JSON_VALUE);
            sheet.skip();
            return;
        }
        if (c == ';') {
            sheet.tell(Mistake.JSON_COMMA);
        } else if (next != Next.COMMA) {
            sheet.tell(next == Next.COLON ? Mistake.JSON_COLON : Mistake.JSON_VALUE);
            missing();
        }
        comma = sheet.length();
        sheet.replace(",");
        next = afterComma();
    }

    private void colon(char c) {
        if (c == ':') {
            sheet.keep();
        } else {
            sheet.tell(Mistake.JSON_COLON);
            if (c == '=') {
                sheet.replace(":");
                if (sheet.isAt(">")) {
                    sheet.skip();
                }
            } else {
                sheet.insert(end, ":");
            }
        }
        end = sheet.length();
        next = Next.VALUE;
    }
}
