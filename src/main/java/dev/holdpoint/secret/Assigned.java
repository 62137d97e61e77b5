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
    private static final Alphabet BLANK = Alphabet.of(" ");
    private static final Alphabet NAME = Alphabet.URL_SAFE.and(Alphabet.LETTERS);
    private static final Alphabet ATTRIBUTE = Alphabet.ALNUM.with("-");
    private static final Alphabet VARIABLE = Alphabet.UPPER_ALNUM.with("_");
    private static final Alphabet PAIR = Alphabet.ALNUM.with(" _.-");
    /** A backtick quotes the names of columns, between which commas stand. */
    private static final Alphabet QUOTATION = Alphabet.of("\"'\\");

    private static final Alphabet OPENING = Alphabet.of("\"“„«");
    private static final Alphabet JOINING = Alphabet.of("│\t→");
    private static final Alphabet CLAUSE_END = Alphabet.of("\n!?;&@");
    private static final Alphabet BLOCK = Alphabet.of("|>");
    private static final Alphabet CHOMPING = Alphabet.of("+-");
    private static final Alphabet BARE = Alphabet.SPACES.with("\"'`<\\").not();
    private static final Alphabet TRAILING = Alphabet.of(",;)]}");
    private static final Alphabet TRAILING_SENTENCE = TRAILING.with(".:");
    private static final Alphabet ENDING = Alphabet.of(" \r.*");
    private static final Alphabet CLOSING = Alphabet.of("\n\t,;)|│<\"");

    /** The value that follows the part of a name that ends at {@code end}. */
    static @Nullable Assigned after(String text, int end) {
        int at = NAME.runEnd(text, end, end + NAME_REST);
        if (isAttribute(text, at)) {
            return null;
        }
        if (text.startsWith(" »", at) && text.lastIndexOf('«', at) >= at - 40) {
            at += 2; // the name stands in quotes
        }
        boolean quoted = text.startsWith(" ", at) && isOpening(text, at + 1);
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
            if (CLAUSE_END.has(c) || (c == '.' && Chars.isSpace(Chars.at(text, i + 1)))) {
                break;
            }
        }
        if (text.startsWith("] ", at) || text.startsWith("  ", at)) {
            return value(text, at + 2, Form.LABEL);
        }
        return text.startsWith(" ", at) ? value(text, at + 1, Form.PROSE) : null;
    }

    /** The next option of a command: {@code --password --protocol=tcp}. */
    private static boolean isOption(String text, int at) {
        return text.startsWith(" --", at) && Alphabet.LOWER.isAt(text, at + 3);
    }

    /** "did not pass "x"": passes an argument on. */
    private static boolean isVerb(String text, int end) {
        return text.startsWith("pass", end - 4) && (end < 5 || Chars.isSpace(text.charAt(end - 5)));
    }

    /** In French », with a blank before it, closes what stands before. */
    private static boolean isOpening(String text, int at) {
        return OPENING.isAt(text, at) || (text.startsWith("»", at) && Alphabet.NO_SPACES.isAt(text, at + 1));
    }

    /**
     * Whether an attribute comes next: the name is the value of the one before, {@code type="password" name="pwd"}, or an element's,
     * {@code <Password Type="…">}.
     */
    private static boolean isAttribute(String text, int at) {
        int quote = text.startsWith("\\", at) ? at + 1 : at;
        boolean value = text.startsWith("\" ", quote);
        int word = value ? quote + 2 : at + 1;
        int end = ATTRIBUTE.runEnd(text, word, word + 30);
        return (value || text.startsWith(" ", at))
                && end > word
                && (text.startsWith("=\"", end) || text.startsWith("=\\\"", end));
    }

    private static @Nullable Form form(String text, int nameEnd, int i, char c) {
        if (c == '=') {
            return Form.CODE;
        }
        if (c == ':' && !text.startsWith("//", i + 1)) {
            boolean quoted = i > nameEnd && Chars.isQuote(text.charAt(i - 1));
            return quoted || text.startsWith("=", i + 1) ? Form.CODE : Form.LABEL;
        }
        if (c == ',' && i > nameEnd && i < nameEnd + 4 && QUOTATION.isAt(text, nameEnd)) {
            return Form.CODE;
        }
        if (c == '>' && i == nameEnd && Alphabet.NO_SPACES.isAt(text, i + 1)) {
            return Form.CODE;
        }
        if ((c == '|' && !isAlternative(text, nameEnd, i)) || JOINING.has(c) || text.startsWith("-> ", i)) {
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
        return bar > nameEnd && Alphabet.ALNUM.isAt(text, bar - 1) && Alphabet.ALNUM.isAt(text, bar + 1);
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
        boolean shut = text.startsWith("»", at) || text.startsWith("\\»", at);
        if (shut && !isOpening(text, at)) {
            return null;
        }
        Span quoted = quoted(text, at);
        if (quoted != null && quoted.end() > quoted.start()) {
            int start = Alphabet.SPACES.runEnd(text, quoted.start(), quoted.end() - 2);
            int close = Alphabet.SPACES.runStart(text, quoted.end(), start + 2);
            return new Assigned(
                    start, close, form == Form.LABEL ? Form.CODE : isPlain(form) ? Form.QUOTED : form, true);
        }
        int bare = quoted == null ? at : quoted.start();
        int end = bareEnd(text, bare, form, text.startsWith("=", from - 1));
        return end == bare ? null : new Assigned(bare, end, form, isClosed(text, end));
    }

    /** What the quote that opens there encloses, an escaped one too; empty where it does not close, null where there is none. */
    static @Nullable Span quoted(String text, int at) {
        boolean escaped = text.startsWith("\\", at) && Alphabet.QUOTES.isAt(text, at + 1);
        int quote = escaped ? at + 1 : at;
        if (!Alphabet.QUOTES.isAt(text, quote)) {
            return null;
        }
        int close = closing(text, quote + 1, text.charAt(quote), escaped);
        return new Span(quote + 1, Math.max(quote + 1, close));
    }

    private static boolean isPlain(Form form) {
        return form == Form.SAID || form == Form.PROSE;
    }

    /** Behind the mark of a YAML block, whose value starts on the next line: {@code pass: >-}. */
    private static int skipBlockMark(String text, int from) {
        int at = BLANK.runEnd(text, from);
        int end = CHOMPING.isAt(text, at + 1) ? at + 2 : at + 1;
        return at > from && BLOCK.isAt(text, at) && text.startsWith("\n", end) ? end : from;
    }

    /** Whether nothing stands behind the name, and the next line has a name of its own: {@code PASS=}, then {@code HOST=localhost}. */
    private static boolean startsNext(String text, int from, int at) {
        int end = VARIABLE.runEnd(text, at);
        return end - at > 1
                && text.startsWith("=", end)
                && Alphabet.NO_SPACES.isAt(text, end + 1)
                && text.charAt(end + 1) != '='
                && !Alphabet.LINE.makes(text, from, at);
    }

    /** Skips blanks, one line end, marks of bold text and one tag. */
    private static int skipPadding(String text, int from) {
        int at = from;
        int limit = Math.min(text.length(), from + 12);
        while (at < limit
                && (Chars.isSpace(text.charAt(at))
                        || (text.charAt(at) == '*' && at - from < 3)
                        || (at > from && text.startsWith("\n>", at - 1)))) {
            at++;
        }
        boolean tag = at < limit && (text.startsWith("</", at) || text.startsWith("<code>", at));
        int close = tag ? text.indexOf('>', at) : -1;
        return close > at && close < at + 9 ? skipPadding(text, close + 1) : at;
    }

    private static int closing(String text, int start, char quote, boolean escaped) {
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
        while (end < limit && BARE.has(text.charAt(end)) && !(tight && endsPair(text, end))) {
            end++;
        }
        Alphabet trailing = form == Form.CODE ? TRAILING : TRAILING_SENTENCE;
        while (end > at && trailing.isAt(text, end - 1) && !isMark(text, at, end)) {
            end--;
        }
        return text.startsWith("**", end - 2) && end - 2 > at ? end - 2 : end;
    }

    /** Whether the next name follows there: {@code Pwd=…;Port=3306}, {@code pwd=…&user=…}. */
    private static boolean endsPair(String text, int at) {
        if (text.charAt(at) != ';') {
            return text.charAt(at) == '&';
        }
        int end = PAIR.runEnd(text, at + 1, at + 40);
        return end > at + 1 && text.startsWith("=", end);
    }

    /** Whether the value is one of our marks, whose last bracket belongs to it. */
    private static boolean isMark(String text, int at, int end) {
        return text.charAt(end - 1) == ']' && text.charAt(at) == '[';
    }

    /** Whether the value behind a comma is the next argument, quoted like the name. */
    private static boolean isArgument(String text, int comma, Assigned assigned) {
        int before = assigned.start() - 1;
        return Chars.isQuote(text.charAt(before)) && Alphabet.LINE.makes(text, comma, before);
    }

    /** Whether what ends there ends a line, a cell or a clause. */
    static boolean isClosed(String text, int at) {
        int end = ENDING.runEnd(text, at, at + 4);
        return end > at + 1
                || CLOSING.has(Chars.at(text, end))
                || text.startsWith(".", at)
                || behind(text, at, Vocabulary.Speech.CONJUNCTION) > 0;
    }
}
