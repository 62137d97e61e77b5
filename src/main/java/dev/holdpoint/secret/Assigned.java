package dev.holdpoint.secret;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value that follows a name: {@code NAME=value}, {@code "name": "value"}, {@code 'name' => 'value'}, {@code define('NAME', 'value')},
 * {@code name: value}, "the name for this is value".
 *
 * @param start of the value, behind an opening quote
 * @param end of the value, before a closing quote
 * @param form how name and value are joined
 * @param closed whether a line, a cell or a clause ends behind it, as behind a word that is meant by itself
 */
record Assigned(int start, int end, Form form, boolean closed) {
    enum Form {
        /** As a program writes it: the value is one whatever it looks like. */
        CODE,
        /** Behind a colon: the value may also be a remark. */
        LABEL,
        /** In a sentence: the value must look like a secret. */
        PROSE,
        /** In a sentence that says what it is, in quotes. */
        QUOTED,
        /** In a sentence that says what it is: the value must be no remark. */
        SAID
    }

    private static final int NAME_REST = 32;
    private static final int TO_SEPARATOR = 44;
    private static final int VALUE = 400;

    /** The value that follows the part of a name that ends at {@code end}. */
    static @Nullable Assigned after(String text, int end) {
        int at = end;
        int last = Math.min(text.length(), end + NAME_REST);
        while (at < last && (Alphabet.URL_SAFE.has(text.charAt(at)) || Character.isLetter(text.charAt(at)))) {
            at++;
        }
        if (isAttribute(text, at)) {
            return null;
        }
        if (text.startsWith(" »", at) && text.lastIndexOf('«', at) >= at - 40) {
            at += 2; // the name stands in quotes
        }
        boolean quoted = text.startsWith(" ", at) && at + 1 < text.length() && isOpening(text, at + 1);
        if (quoted && !isVerb(text, at)) {
            return value(text, at + 1, Form.PROSE);
        }
        int limit = Math.min(text.length(), at + TO_SEPARATOR);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            Form form = form(text, at, i, c);
            if (form != null) {
                Assigned assigned = value(text, skipSeparator(text, i, c, form), form);
                return c == ',' && assigned != null && !isArgument(text, i, assigned) ? null : assigned;
            }
            if (isOption(text, i)) {
                return null;
            }
            if (c == '\n'
                    || c == '!'
                    || c == '?'
                    || c == ';'
                    || c == '&'
                    || c == '@'
                    || (c == '.' && isSentenceEnd(text, i))) {
                break;
            }
        }
        if (text.startsWith("] ", at)) {
            return value(text, at + 2, Form.LABEL);
        }
        if (text.startsWith("  ", at)) {
            return value(text, at + 2, Form.LABEL);
        }
        return at < text.length() && text.charAt(at) == ' ' ? value(text, at + 1, Form.PROSE) : null;
    }

    /** The next option of a command: {@code --password --protocol=tcp}. */
    private static boolean isOption(String text, int at) {
        return text.startsWith(" --", at) && at + 3 < text.length() && Chars.isLower(text.charAt(at + 3));
    }

    /** "did not pass "x"": passes an argument on. */
    private static boolean isVerb(String text, int end) {
        return text.startsWith("pass", end - 4) && (end < 5 || Chars.isSpace(text.charAt(end - 5)));
    }

    /** In French », with a blank before it, closes what stands before. */
    private static boolean isOpening(String text, int at) {
        boolean tight = at + 1 < text.length() && !Chars.isSpace(text.charAt(at + 1));
        return "\"“„«".indexOf(text.charAt(at)) >= 0 || (text.charAt(at) == '»' && tight);
    }

    /** A backtick quotes the names of columns, between which commas stand. */
    private static boolean isQuotation(char c) {
        return c == '"' || c == '\'' || c == '\\';
    }

    /**
     * Whether an attribute comes next: the name is the value of the one before, {@code type="password" name="pwd"}, or an element's,
     * {@code <Password Type="…">}.
     */
    private static boolean isAttribute(String text, int at) {
        int quote = text.startsWith("\\", at) ? at + 1 : at;
        boolean value = text.startsWith("\" ", quote);
        if (!value && !text.startsWith(" ", at)) {
            return false;
        }
        int word = value ? quote + 2 : at + 1;
        int end = word;
        while (end < text.length() && end - word < 30 && (Chars.isAlnum(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end > word && (text.startsWith("=\"", end) || text.startsWith("=\\\"", end));
    }

    private static @Nullable Form form(String text, int nameEnd, int i, char c) {
        if (c == '=') {
            return Form.CODE;
        }
        if (c == ':' && !text.startsWith("//", i + 1)) {
            return (i > nameEnd && Chars.isQuote(text.charAt(i - 1))) || text.startsWith("=", i + 1)
                    ? Form.CODE
                    : Form.LABEL;
        }
        if (c == ',' && i > nameEnd && i < nameEnd + 4 && isQuotation(text.charAt(nameEnd))) {
            return Form.CODE;
        }
        if (c == '>' && i == nameEnd && i + 1 < text.length() && !Chars.isSpace(text.charAt(i + 1))) {
            return Form.CODE;
        }
        if ((c == '|' && !isAlternative(text, nameEnd, i))
                || c == '│'
                || c == '\t'
                || c == '→'
                || text.startsWith("-> ", i)) {
            return Form.LABEL;
        }
        if (c == ' ') {
            return behind(text, i, Vocabulary.Speech.VERB) > 0
                    ? Form.SAID
                    : behind(text, i, Vocabulary.Speech.LINK) > 0 ? Form.PROSE : null;
        }
        return null;
    }

    /** Whether the bar stands within another word, as between the types of a signature: {@code string|int $algo}. */
    private static boolean isAlternative(String text, int nameEnd, int bar) {
        return bar > nameEnd
                && bar + 1 < text.length()
                && Chars.isAlnum(text.charAt(bar - 1))
                && Chars.isAlnum(text.charAt(bar + 1));
    }

    /** Behind the phrase that stands there between blanks; 0 where there is none. */
    private static int behind(String text, int at, List<String> phrases) {
        for (String phrase : text.startsWith(" ", at) ? phrases : List.<String>of()) {
            int end = at + 1 + phrase.length();
            if (text.regionMatches(true, at + 1, phrase, 0, phrase.length()) && text.startsWith(" ", end)) {
                return end + 1;
            }
        }
        return 0;
    }

    private static int skipSeparator(String text, int i, char c, Form form) {
        if (form == Form.PROSE || form == Form.SAID) {
            return Math.max(behind(text, i, Vocabulary.Speech.VERB), behind(text, i, Vocabulary.Speech.LINK));
        }
        if (c == '=' && (text.startsWith(">", i + 1) || text.startsWith("=", i + 1))) {
            return i + 2;
        }
        return text.startsWith("=", i + 1) || c == '-' ? i + 2 : i + 1;
    }

    private static @Nullable Assigned value(String text, int from, Form form) {
        int at = skipPadding(text, skipBlockMark(text, from));
        if (at >= text.length() || (form == Form.CODE && startsNext(text, from, at))) {
            return null;
        }
        int slash = text.charAt(at) == '\\' && at + 1 < text.length() && Chars.isQuote(text.charAt(at + 1)) ? 1 : 0;
        char quote = text.charAt(at + slash);
        if (quote == '»' && !isOpening(text, at)) {
            return null;
        }
        if (Chars.isQuote(quote)) {
            int start = at + slash + 1;
            int close = closing(text, start, quote, slash == 1);
            if (close > start) {
                while (close - start > 2 && Chars.isSpace(text.charAt(start))) {
                    start++;
                }
                while (close - start > 2 && Chars.isSpace(text.charAt(close - 1))) {
                    close--;
                }
                return new Assigned(
                        start, close, form == Form.LABEL ? Form.CODE : isPlain(form) ? Form.QUOTED : form, true);
            }
            at = start;
        }
        int end = bareEnd(text, at, form, text.startsWith("=", from - 1));
        return end == at ? null : new Assigned(at, end, form, isClosed(text, end));
    }

    private static boolean isPlain(Form form) {
        return form == Form.SAID || form == Form.PROSE;
    }

    /** Behind the mark of a YAML block, whose value starts on the next line: {@code pass: >-}. */
    private static int skipBlockMark(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == from || at >= text.length() || (text.charAt(at) != '|' && text.charAt(at) != '>')) {
            return from;
        }
        int end = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
        return text.startsWith("\n", end) ? end : from;
    }

    /** Whether nothing stands behind the name, and the next line has a name of its own: {@code PASS=}, then {@code HOST=localhost}. */
    private static boolean startsNext(String text, int from, int at) {
        int end = at;
        while (end < text.length()
                && (Chars.isUpper(text.charAt(end)) || "_0123456789".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end - at > 1
                && text.startsWith("=", end)
                && end + 1 < text.length()
                && !Chars.isSpace(text.charAt(end + 1))
                && text.charAt(end + 1) != '='
                && text.substring(from, at).indexOf('\n') >= 0;
    }

    /** Skips blanks, one line end, marks of bold text and one tag. */
    private static int skipPadding(String text, int from) {
        int at = from;
        int limit = Math.min(text.length(), from + 12);
        while (at < limit
                && (Chars.isSpace(text.charAt(at))
                        || (text.charAt(at) == '*' && at - from < 3)
                        || (text.charAt(at) == '>' && at > from && text.charAt(at - 1) == '\n'))) {
            at++;
        }
        if (at < limit && text.charAt(at) == '<') {
            int close = text.indexOf('>', at);
            if (close > at && close < at + 9 && (text.startsWith("/", at + 1) || text.startsWith("code>", at + 1))) {
                return skipPadding(text, close + 1);
            }
        }
        return at;
    }

    static int closing(String text, int start, char quote, boolean escaped) {
        char close = quote == '„' ? '“' : quote == '“' ? '”' : quote == '«' ? '»' : quote;
        if (quote == '»' && isOpening(text, start - 1)) {
            close = '«';
        }
        int limit = Math.min(text.length(), start + VALUE);
        for (int i = start; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == close || (quote == '„' && (c == '”' || c == '"'))) {
                return escaped && i > start && text.charAt(i - 1) == '\\' ? i - 1 : i;
            }
            if (c == '\\' && !escaped) {
                i++;
            }
        }
        return -1;
    }

    private static int bareEnd(String text, int at, Form form, boolean tight) {
        int limit = Math.min(text.length(), at + VALUE);
        int end = at;
        while (end < limit
                && !Chars.isSpace(text.charAt(end))
                && !isStop(text.charAt(end), tight)
                && !(tight && startsPair(text, end))) {
            end++;
        }
        String trailing = form == Form.CODE ? ",;)]}" : ".,;:)]}";
        while (end > at && trailing.indexOf(text.charAt(end - 1)) >= 0 && !isMark(text, at, end)) {
            end--;
        }
        return text.startsWith("**", end - 2) && end - 2 > at ? end - 2 : end;
    }

    /** Whether a semicolon and the next name stand there: {@code Pwd=…;Port=3306}. */
    private static boolean startsPair(String text, int at) {
        if (text.charAt(at) != ';') {
            return false;
        }
        int end = at + 1;
        while (end < text.length()
                && end - at < 40
                && (Chars.isAlnum(text.charAt(end)) || " _.-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > at + 1 && text.startsWith("=", end);
    }

    private static boolean isStop(char c, boolean tight) {
        return c == '"' || c == '\'' || c == '`' || c == '<' || c == '\\' || (tight && c == '&');
    }

    /** Whether the value is one of our marks, whose last bracket belongs to it. */
    private static boolean isMark(String text, int at, int end) {
        return text.charAt(end - 1) == ']' && text.charAt(at) == '[';
    }

    /** Whether the value behind a comma is the next argument, quoted like the name. */
    private static boolean isArgument(String text, int comma, Assigned assigned) {
        int before = assigned.start() - 1;
        return Chars.isQuote(text.charAt(before))
                && text.substring(comma, before).indexOf('\n') < 0;
    }

    /** Whether what ends there ends a line, a cell or a clause. */
    static boolean isClosed(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 4 && " \r.*".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i >= text.length() || "\n\t,;)|│<\"".indexOf(text.charAt(i)) >= 0 || i > at + 1) {
            return true;
        }
        if (i > at && text.charAt(at) == '.') {
            return true;
        }
        return behind(text, at, Vocabulary.Speech.CONJUNCTION) > 0;
    }

    private static boolean isSentenceEnd(String text, int i) {
        return i + 1 >= text.length() || Chars.isSpace(text.charAt(i + 1));
    }
}
