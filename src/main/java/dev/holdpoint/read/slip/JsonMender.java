package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads JSON as it was meant, and tells of all that keeps it from being JSON: commas, quotes, comments, brackets, words of other
 * languages. What it makes of it keeps its lines.
 */
public final class JsonMender {
    /** A line of data that no hand has written is shown by nobody to be copied. */
    private static final int LONGEST = 160;
    /** So many mistakes are told; the rest is mended in silence. */
    private static final int MOST = 200;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern ZERO = Pattern.compile("-?0\\d+(?:\\.\\d+)?");
    /** A drive, with a single backslash behind it. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z]:\\\\[^\\\\\"]");

    private static final Map<String, String> WORDS = Map.of(
            "True",
            "true",
            "TRUE",
            "true",
            "False",
            "false",
            "FALSE",
            "false",
            "None",
            "null",
            "undefined",
            "null",
            "nil",
            "null",
            "NULL",
            "null",
            "Null",
            "null");
    private static final String QUOTES = "'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";
    private static final String ESCAPES = "\"\\/bfnrtu";

    /** What is expected next within the innermost bracket. */
    private enum Next {
        KEY,
        COLON,
        VALUE,
        COMMA
    }

    private record Found(Complaint complaint, int mended) {}

    private final String text;
    private final JsonSheet sheet;
    private final List<Found> found = new ArrayList<>();
    private final Deque<Character> open = new ArrayDeque<>();
    private Next next = Next.VALUE;
    private int at;
    /** Where in the sheet the last comma stands, while nothing has followed it; -1 otherwise. */
    private int comma = -1;
    /** Where in the sheet the last key or value ended. */
    private int end;

    private JsonMender(String text) {
        this.text = text;
        this.sheet = new JsonSheet(text);
    }

    /** The document as it was meant; empty where it begins as no object does. */
    public static Optional<JsonMender> of(String text) {
        JsonMender mender = new JsonMender(text);
        return mender.mend() ? Optional.of(mender) : Optional.empty();
    }

    /** The document as it was meant. */
    public String mended() {
        return sheet.text();
    }

    /** Where that was typed which stands there in the document as it was meant. */
    public Complaint typed(Complaint complaint) {
        return complaint.at(complaint.line(), sheet.typedColumn(complaint.line(), complaint.column()));
    }

    /** All that keeps it from being JSON, with the lines as they should be. */
    public List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Found one : found) {
            int line = sheet.line(one.mended);
            if (!told.add(one.complaint.mistake() + ":" + line) && one.complaint.mistake() == Mistake.JSON_QUOTES) {
                continue; // the mended line is shown already, all of it
            }
            String is = sheet.mendedLine(line);
            boolean shown = is.length() <= LONGEST && !is.equals(sheet.typedLine(line));
            Mend mend = new Mend(line, line, is.isBlank() ? List.of() : List.of(is.stripTrailing()));
            complaints.add(shown ? one.complaint.mended(mend) : one.complaint);
        }
        return complaints;
    }

    private void tell(Mistake mistake, int place, String... holes) {
        tellOf(mistake, place, 1, place, holes);
    }

    /** Tells of a mistake that shows in one place, and is mended on the line of another. */
    private void tellOf(Mistake mistake, int place, int width, int mended, String... holes) {
        if (found.size() < MOST) {
            Complaint complaint = mistake.at(sheet.line(place), sheet.column(place), width, holes);
            found.add(new Found(complaint, mended));
        }
    }

    private boolean mend() {
        gaps();
        if (at == text.length() || text.charAt(at) != '{') {
            return false;
        }
        do {
            step();
            gaps();
        } while (at < text.length() && !open.isEmpty());
        if (at < text.length()) {
            tell(Mistake.TRAILING, at);
        } else if (!open.isEmpty()) {
            cutShort();
        }
        return true;
    }

    private void cutShort() {
        tell(Mistake.JSON_CUT_SHORT, at);
        missing();
        while (!open.isEmpty()) {
            sheet.add(open.pop() == '{' ? "}" : "]", at);
        }
    }

    /** Blanks, which stay, and comments, which do not. */
    private void gaps() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean line = c == '#' || text.startsWith("//", at);
            if (Character.isWhitespace(c)) {
                sheet.keep(at++);
            } else if (line || text.startsWith("/*", at)) {
                tell(Mistake.JSON_COMMENT, at);
                int close = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
                int last = close < 0 ? text.length() : line ? close : close + 2;
                for (; at < last; at++) {
                    if (text.charAt(at) == '\n') {
                        sheet.keep(at);
                    }
                }
            } else {
                return;
            }
        }
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '}' || c == ']') {
            close(c);
        } else if (c == ',' || c == ';') {
            comma(c);
        } else if (next == Next.COLON) {
            colon(c);
        } else if (next == Next.COMMA) {
            tellOf(Mistake.JSON_COMMA, at, 1, sheet.typed(end - 1));
            sheet.insert(end, ",", at);
            next = afterComma();
        } else if (next == Next.VALUE && (c == '{' || c == '[')) {
            comma = -1;
            open.push(c);
            sheet.keep(at++);
            next = c == '{' ? Next.KEY : Next.VALUE;
        } else {
            comma = -1;
            word(c);
            end = sheet.length();
            next = next == Next.KEY ? Next.COLON : Next.COMMA;
        }
    }

    private Next afterComma() {
        return open.element() == '{' ? Next.KEY : Next.VALUE;
    }

    private void close(char c) {
        char opened = open.pop();
        char right = opened == '{' ? '}' : ']';
        if (comma >= 0) {
            tellOf(Mistake.JSON_COMMA_AT_END, at, 1, sheet.typed(comma), "close", String.valueOf(right));
            sheet.remove(comma);
            comma = -1;
        } else {
            open.push(opened);
            missing();
            open.pop();
        }
        if (c != right) {
            tell(Mistake.JSON_BRACKET, at, "close", String.valueOf(c), "open", String.valueOf(opened));
            boolean fits = !open.isEmpty() && (open.element() == '{') == (c == '}');
            boolean forgotten = fits && open.size() >= closing();
            sheet.add(String.valueOf(right), at);
            at += forgotten ? 0 : 1;
        } else {
            sheet.keep(at++);
        }
        end = sheet.length();
        next = Next.COMMA;
    }

    /** How many brackets the rest of the document closes that it does not open. */
    private int closing() {
        int closing = 0;
        boolean quoted = false;
        for (int i = at; i < text.length() && found.size() < MOST; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && text.charAt(i - 1) != '\\';
            closing += quoted ? 0 : c == '}' || c == ']' ? 1 : c == '{' || c == '[' ? -1 : 0;
        }
        return closing;
    }

    /** A value that nobody has written behind its key. */
    private void missing() {
        if (next == Next.COLON) {
            sheet.insert(end, ": null", at);
        } else if (next == Next.VALUE && open.element() == '{') {
            sheet.insert(end, " null", at);
        }
        end = sheet.length();
    }

    private void comma(char c) {
        boolean twice = next == Next.KEY || (next == Next.VALUE && open.element() == '[');
        if (twice) {
            tell(Mistake.JSON_VALUE, at);
            at++;
            return;
        }
        if (c == ';') {
            tell(Mistake.JSON_COMMA, at);
        } else if (next != Next.COMMA) {
            tell(next == Next.COLON ? Mistake.JSON_COLON : Mistake.JSON_VALUE, at);
            missing();
        }
        comma = sheet.length();
        sheet.add(",", at++);
        next = afterComma();
    }

    private void colon(char c) {
        if (c == ':') {
            sheet.keep(at++);
        } else {
            tell(Mistake.JSON_COLON, at);
            if (c == '=') {
                sheet.add(":", at++);
                at += text.startsWith(">", at) ? 1 : 0;
            } else {
                sheet.insert(end, ":", at);
            }
        }
        end = sheet.length();
        next = Next.VALUE;
    }

    private void word(char c) {
        if (c == '"') {
            quoted('"');
        } else if (QUOTES.indexOf(c) >= 0) {
            tell(Mistake.JSON_QUOTES, at);
            quoted(
                    c == '\u201c' || c == '\u201e'
                            ? '\u201d'
                            : c == '\u2018' || c == '\u201a' ? '\u2019' : c == '\u00ab' ? '\u00bb' : c);
        } else if (next == Next.KEY) {
            bare(Mistake.JSON_KEY, ":=,;}]\n");
        } else {
            bare(Mistake.JSON_VALUE, ",;}]\n");
        }
    }

    private void quoted(char close) {
        sheet.add("\"", at++);
        boolean path =
                close == '"' && PATH.matcher(text).region(at, text.length()).lookingAt();
        if (path) {
            tell(Mistake.JSON_PATH, text.indexOf('\\', at));
        }
        boolean inside = false;
        while (at < text.length() && (text.charAt(at) != close || isInside(close)) && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == close && !inside) {
                tell(Mistake.QUOTES_INSIDE, at);
                inside = true;
            }
            if (c == '\\' && path) {
                sheet.add("\\\\", at++);
                at += text.startsWith("\\", at) ? 1 : 0;
            } else if (c == '\\' && at + 1 < text.length() && ESCAPES.indexOf(text.charAt(at + 1)) >= 0) {
                sheet.keep(at++);
                sheet.keep(at++);
            } else if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == close) {
                sheet.add(String.valueOf(close), ++at);
                at++;
            } else if (c == '\\') {
                tell(Mistake.JSON_ESCAPE, at);
                sheet.add("\\\\", at++);
            } else if (c < ' ' && c != '\r') {
                tell(Mistake.JSON_CONTROL_CHARACTER, at);
                sheet.add(c == '\t' ? "\\t" : " ", at++);
            } else {
                sheet.add(c == '"' ? "\\\"" : c == '\r' ? "" : String.valueOf(c), at++);
            }
        }
        if (at < text.length() && text.charAt(at) == close) {
            sheet.add("\"", at++);
        } else {
            unclosed();
        }
    }

    /** Whether a quote is a part of the text that it seems to end: words follow it, and another quote that does end it. */
    private boolean isInside(char close) {
        int after = at + 1;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        if (next != Next.VALUE || after == text.length() || !Character.isLetter(text.charAt(after))) {
            return false;
        }
        int last = text.indexOf('\n', after);
        String rest = text.substring(after, Math.min(last < 0 ? text.length() : last, after + LONGEST))
                .strip();
        return rest.matches("[^:{}\\[\\]]*" + Pattern.quote(String.valueOf(close)) + "[\\s,}\\]]*");
    }

    /** A text that goes to the end of its line: the comma there is hardly a part of it. */
    private void unclosed() {
        tell(Mistake.JSON_UNCLOSED_QUOTE, at);
        boolean followed = sheet.endsWith(',');
        if (followed) {
            sheet.remove(sheet.length() - 1);
        }
        sheet.add("\"", at);
        if (followed) {
            end = sheet.length();
            at = text.lastIndexOf(',', at);
        }
    }

    private void bare(Mistake mistake, String ends) {
        int last = at;
        while (last < text.length()
                && ends.indexOf(text.charAt(last)) < 0
                && !(last > at && (text.startsWith(" //", last) || text.startsWith(" #", last)))
                && text.charAt(last) != '"'
                && !(last > at && text.charAt(last - 1) == ' ' && QUOTES.indexOf(text.charAt(last)) >= 0)) {
            last++;
        }
        String said = text.substring(at, last).strip();
        if (said.isEmpty()) {
            tell(mistake, at++);
            sheet.add("null", at);
            return;
        }
        boolean value = mistake == Mistake.JSON_VALUE;
        boolean right = value
                && (NUMBER.matcher(said).matches()
                        || List.of("true", "false", "null").contains(said));
        if (!right) {
            boolean zero = value && ZERO.matcher(said).matches();
            tellOf(zero ? Mistake.JSON_ZERO : mistake, at, said.codePointCount(0, said.length()), at);
        }
        String meant = right
                ? said
                : value && WORDS.containsKey(said) ? WORDS.get(said) : '"' + said.replace("\\", "\\\\") + '"';
        sheet.add(meant, at);
        at += said.length();
    }
}
