package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * The value of a form's or record's field: all of it, with its blanks. The forms are JSON's, PHP's dumps and serialised data, query
 * strings, labels in mails, table rows, XML, cells and inputs of HTML.
 *
 * @param start of the value
 * @param end of the value
 * @param code whether a program wrote it; else it stands behind a label
 */
record FieldValue(int start, int end, boolean code) {
    private static final int LONGEST = 240;
    private static final int ATTRIBUTES = 240;

    /** So far behind the name of a pair its value's own name stands. */
    private static final int GAP = 26;

    /** What closes a name. */
    private static final Alphabet CLOSING = Alphabet.of("]\\*`\"'");

    private static final Alphabet QUOTED = Alphabet.QUOTES.with("]");
    private static final Alphabet UNQUOTED = Alphabet.QUOTES.not();
    private static final Alphabet BLANK = Alphabet.of(" \t\u00a0\u202f\u2009");
    private static final Alphabet BLANK_ONLY = Alphabet.of(" ");
    private static final Alphabet PADDING = Alphabet.SPACES.with("*");
    private static final Alphabet RULE = Alphabet.of("|-: +=\r");
    private static final Alphabet DASH = Alphabet.of("-");
    private static final Alphabet NO_WORD = Alphabet.WORD.not();
    private static final Alphabet OF_CELL = Alphabet.of("<\n").not();
    private static final Alphabet TRAILING = Alphabet.of(",;)]}.* ");
    private static final Alphabet AMPERSAND = Alphabet.of("&");
    private static final Alphabet PARAMETERS = Alphabet.of("?&");
    private static final Alphabet STOPS = Alphabet.of("\n\r|│\t<\";{\\");
    private static final Alphabet STOPS_QUERY = Alphabet.of("& '#");
    private static final Alphabet BEFORE_NAME = Alphabet.of(" \"'");
    private static final Alphabet NAME = Alphabet.LETTERS.with("_.");
    private static final Alphabet NAME_IN_WORDS = NAME.with(" ");

    static @Nullable FieldValue after(String text, int nameEnd) {
        int closed = CLOSING.runEnd(text, nameEnd, nameEnd + 6);
        boolean quoted = QUOTED.isIn(text, nameEnd, closed);
        int at = BLANK.runEnd(text, closed, closed + 24);
        if (at >= text.length()) {
            return null;
        }
        FieldValue paired = paired(text, nameEnd);
        if (paired != null) {
            return paired;
        }
        char c = text.charAt(at);
        if (quoted && isAttribute(text, nameEnd)) {
            FieldValue input = input(text, at);
            if (input != null) {
                return input;
            }
        }
        return switch (c) {
            case ':' ->
                text.startsWith("//", at + 1) || text.startsWith(":", at + 1) ? null : value(text, at + 1, quoted);
            case '=' -> equals(text, at);
            case ',' -> quoted && !isTranslated(text, nameEnd) ? argument(text, at + 1) : null;
            case '|', '│', '\t', '→' -> isOfHeadings(text, at) ? null : value(text, at + 1, false);
            case ';' -> serialised(text, at + 1);
            case '>' -> at == nameEnd ? element(text, at + 1) : quoted ? element(text, at + 1) : null;
            case '<' -> cell(text, at);
            default -> at > closed + 1 || (at > closed && text.charAt(at - 1) == '\t') ? value(text, at, false) : null;
        };
    }

    private static @Nullable FieldValue equals(String text, int at) {
        if (text.startsWith("==", at)) {
            return null;
        }
        return value(text, text.startsWith("=>", at) ? at + 2 : at + 1, true);
    }

    /** {@code __( 'City', 'my-plugin' )}: a label that is translated, and the domain of its translation. */
    private static boolean isTranslated(String text, int nameEnd) {
        int end = BLANK_ONLY.runStart(text, nameStart(text, nameEnd) - 1, 0);
        if (end < 2 || text.charAt(end - 1) != '(') {
            return false;
        }
        return Chars.endsInOne(text.substring(Math.max(0, end - 12), end - 1), Vocabulary.Programs.TRANSLATING);
    }

    /** Behind the quote that opens the name; elsewhere where there is none. */
    private static int nameStart(String text, int nameEnd) {
        return UNQUOTED.runStart(text, nameEnd, nameEnd - 60);
    }

    /** Whether the next line is the rule below a table's headings. */
    private static boolean isOfHeadings(String text, int at) {
        int end = text.indexOf('\n', at);
        if (end < 0 || end - at > LONGEST) {
            return false;
        }
        int to = RULE.runEnd(text, end + 1);
        return Chars.at(text, to) == '\n' && DASH.count(text, end + 1, to) > 1;
    }

    /** {@code ('name', 'value')}: the value is quoted, like the name. */
    private static @Nullable FieldValue argument(String text, int from) {
        int at = skip(text, from);
        if (!Alphabet.LINE.makes(text, from, at)) {
            return null;
        }
        if (text.startsWith("\"value\"", at)) {
            int colon = skip(text, at + 7);
            return text.startsWith(":", colon) ? value(text, colon + 1, true) : null;
        }
        return text.startsWith("'", at) || text.startsWith("\"", at) ? value(text, at, true) : null;
    }

    /** {@code s:4:"city";s:5:"Leeds"}. */
    private static @Nullable FieldValue serialised(String text, int from) {
        if (!text.startsWith("s:", from)) {
            return null;
        }
        int quote = Alphabet.DIGITS.runEnd(text, from + 2, from + 8);
        return text.startsWith(":", quote) ? value(text, quote + 1, true) : null;
    }

    /** The value beside a name that is itself one: {@code "key": "city", "value": "Leeds"}, {@code <key>city</key><value>Leeds</value>}. */
    private static @Nullable FieldValue paired(String text, int nameEnd) {
        int limit = Math.min(text.length(), nameEnd + GAP);
        int at = NO_WORD.runEnd(text, nameEnd, limit);
        boolean closed = at > nameEnd && text.charAt(at - 1) == '/' && text.charAt(nameEnd) == '<';
        if (closed) {
            int tag = text.indexOf('>', at);
            at = tag < 0 || tag > limit ? limit : NO_WORD.runEnd(text, tag + 1, limit);
        }
        at += text.startsWith("meta_", at) ? 5 : 0;
        boolean value = at > nameEnd + (text.charAt(nameEnd) < ' ' ? 0 : 1)
                && text.regionMatches(/* ignoreCase= */ true, at, "value", 0, 5);
        int end = at + 5;
        if (!value || end >= text.length() || Character.isLetterOrDigit(text.charAt(end))) {
            return null;
        }
        if (text.charAt(end) == '>') {
            return element(text, end + 1);
        }
        end = skip(text, CLOSING.runEnd(text, end));
        return text.startsWith(":", end) || text.startsWith("=", end)
                ? value(text, text.startsWith("=>", end) ? end + 2 : end + 1, true)
                : null;
    }

    private static boolean isAttribute(String text, int nameEnd) {
        int open = nameStart(text, nameEnd);
        return open > 5
                && (text.startsWith("name=", open - 6)
                        || text.startsWith("id=", open - 4)
                        || text.startsWith("key=", open - 5));
    }

    /** The {@code value="…"} of the same tag. */
    private static @Nullable FieldValue input(String text, int from) {
        int limit = Math.min(text.length(), from + ATTRIBUTES);
        for (int i = from; i < limit && text.charAt(i) != '>' && text.charAt(i) != '<'; i++) {
            if (text.startsWith("value=", i) && i + 6 < limit && Chars.isSpace(text.charAt(i - 1))) {
                return value(text, i + 6, true);
            }
        }
        return null;
    }

    /** {@code <city>Leeds</city>}, {@code <td data-label="City">Leeds</td>}. */
    private static @Nullable FieldValue element(String text, int from) {
        int end = tagStart(text, from);
        return end > from && text.startsWith("</", end) ? new FieldValue(from, end, true) : null;
    }

    /** What stands in the next cell that holds anything. */
    private static @Nullable FieldValue cell(String text, int from) {
        int at = from;
        boolean cell = false;
        for (int tags = 0; tags < 10 && at < text.length(); tags++) {
            at = skip(text, at);
            while (text.startsWith("&nbsp;", at) || text.startsWith(":", at)) {
                at = skip(text, at + (text.charAt(at) == ':' ? 1 : 6));
            }
            if (!text.startsWith("<", at)) {
                break;
            }
            int close = text.indexOf('>', at);
            if (close < 0 || close - at > 160) {
                return null;
            }
            if (text.startsWith("<td", at) || text.startsWith("<dd", at)) {
                cell = true;
            } else if (text.startsWith("<tr", at) || text.startsWith("</tr", at) || text.startsWith("<th", at)) {
                return null;
            } else {
                cell |= text.startsWith("</label", at)
                        || text.startsWith("</b>", at)
                        || text.startsWith("</strong", at);
            }
            at = close + 1;
        }
        int end = tagStart(text, at);
        return cell && end > at ? new FieldValue(at, end, true) : null;
    }

    private static int tagStart(String text, int from) {
        return OF_CELL.runEnd(text, from, from + LONGEST);
    }

    private static @Nullable FieldValue value(String text, int from, boolean code) {
        int at = skip(text, from);
        if (text.startsWith("string(", at)) {
            int close = text.indexOf(") ", at);
            at = close > 0 && close - at < 14 ? close + 2 : at;
        }
        if (at >= text.length() || (!Alphabet.LINE.makes(text, from, at) && text.charAt(at) != '"')) {
            return null;
        }
        Span quoted = Assigned.quoted(text, at);
        Span value = quoted == null ? new Span(at, bareEnd(text, at, from)) : quoted;
        return value.end() > value.start() ? new FieldValue(value.start(), value.end(), code || quoted != null) : null;
    }

    private static int skip(String text, int from) {
        return PADDING.runEnd(text, from, from + 24);
    }

    /** The value up to where the next field starts. */
    private static int bareEnd(String text, int at, int from) {
        boolean option = at == from && text.charAt(from - 1) == '=';
        boolean query = option && isQuery(text, from);
        int limit = Math.min(text.length(), at + LONGEST);
        int end = at;
        while (end < limit && !isStop(text, end, query) && !(option && text.startsWith(" -", end))) {
            end++;
        }
        return TRAILING.runStart(text, end, at);
    }

    /** Whether pairs are joined by {@code &} here. */
    private static boolean isQuery(String text, int from) {
        int end = Alphabet.LINE.runEnd(text, from, from + 60);
        int start = Alphabet.PRINTED.runStart(text, from, Math.max(1, from - 59));
        return AMPERSAND.isIn(text, from, end) || PARAMETERS.isIn(text, start, from);
    }

    private static boolean isStop(String text, int i, boolean query) {
        char c = text.charAt(i);
        if (STOPS.has(c) || (query && STOPS_QUERY.has(c)) || text.startsWith("  ", i)) {
            return true;
        }
        if (c == ' ' && (text.startsWith(" [", i) || text.startsWith(" )", i)) && closesEntry(text, i + 1)) {
            return true;
        }
        return (c == ',' || c == ' ' || (c == '.' && text.startsWith(" ", i + 1)))
                && startsField(text, i + 1, c == ' ');
    }

    /** Whether the next entry of what {@code print_r} wrote on one line starts there, or the array ends. */
    private static boolean closesEntry(String text, int at) {
        if (text.charAt(at) == ')') {
            return Chars.isSpace(Chars.at(text, at + 1));
        }
        int close = text.indexOf(']', at);
        return close > 0 && close - at < 60 && text.startsWith("] =>", close);
    }

    /** Whether a word and a colon or equals sign come next. */
    private static boolean startsField(String text, int from, boolean tight) {
        int limit = from + 28;
        int word = BEFORE_NAME.runEnd(text, from, limit);
        int end = (tight ? NAME : NAME_IN_WORDS).runEnd(text, word, limit);
        return end > word && end < limit && (text.startsWith("=", end) || (text.startsWith(":", end) && !tight));
    }
}
