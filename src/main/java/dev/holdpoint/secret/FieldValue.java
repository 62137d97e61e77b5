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

    static @Nullable FieldValue after(String text, int nameEnd) {
        int at = nameEnd;
        boolean quoted = false;
        while (at < text.length() && at - nameEnd < 6 && isClosing(text.charAt(at))) {
            quoted |= Chars.isQuote(text.charAt(at)) || text.charAt(at) == ']';
            at++;
        }
        int blanks = at;
        while (at < text.length() && at - blanks < 24 && isBlank(text.charAt(at))) {
            at++;
        }
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
            case '>' -> at == nameEnd ? element(text, at + 1) : quoted ? afterAttribute(text, at + 1) : null;
            case '<' -> cell(text, at);
            default -> at > blanks + 1 || (at > blanks && text.charAt(at - 1) == '\t') ? value(text, at, false) : null;
        };
    }

    private static boolean isClosing(char c) {
        return c == ']' || c == '\\' || c == '*' || c == '`' || c == '"' || c == '\'';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || Chars.isWideSpace(c);
    }

    private static @Nullable FieldValue equals(String text, int at) {
        if (text.startsWith("==", at)) {
            return null;
        }
        return value(text, text.startsWith("=>", at) ? at + 2 : at + 1, true);
    }

    /** {@code __( 'City', 'my-plugin' )}: a label that is translated, and the domain of its translation. */
    private static boolean isTranslated(String text, int nameEnd) {
        int open = nameEnd;
        while (open > 0 && nameEnd - open < 60 && !Chars.isQuote(text.charAt(open - 1))) {
            open--;
        }
        int end = open - 1;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end < 2 || text.charAt(end - 1) != '(') {
            return false;
        }
        String before = text.substring(Math.max(0, end - 12), end - 1);
        for (String ending : Vocabulary.Programs.TRANSLATING) {
            if (before.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line is the rule below a table's headings. */
    private static boolean isOfHeadings(String text, int at) {
        int end = text.indexOf('\n', at);
        if (end < 0 || end - at > LONGEST) {
            return false;
        }
        int dashes = 0;
        int i = end + 1;
        while (i < text.length() && "|-: +=\r".indexOf(text.charAt(i)) >= 0) {
            dashes += text.charAt(i++) == '-' ? 1 : 0;
        }
        return dashes > 1 && (i == text.length() || text.charAt(i) == '\n');
    }

    /** {@code ('name', 'value')}: the value is quoted, like the name. */
    private static @Nullable FieldValue argument(String text, int from) {
        int at = skip(text, from);
        if (text.substring(from, at).indexOf('\n') >= 0) {
            return null;
        }
        if (text.startsWith("\"value\"", at)) {
            int colon = skip(text, at + 7);
            return text.startsWith(":", colon) ? value(text, colon + 1, true) : null;
        }
        return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"') ? value(text, at, true) : null;
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
        int at = nameEnd;
        int limit = Math.min(text.length(), nameEnd + GAP);
        while (at < limit && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        boolean closed = at > nameEnd && text.charAt(at - 1) == '/' && text.charAt(nameEnd) == '<';
        if (closed) {
            int tag = text.indexOf('>', at);
            at = tag < 0 || tag > limit ? limit : tag + 1;
            while (at < limit && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
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
        while (end < text.length() && isClosing(text.charAt(end))) {
            end++;
        }
        end = skip(text, end);
        boolean joined = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '=');
        return joined ? value(text, text.startsWith("=>", end) ? end + 2 : end + 1, true) : null;
    }

    private static boolean isAttribute(String text, int nameEnd) {
        int open = nameEnd;
        while (open > 0 && nameEnd - open < 60 && !Chars.isQuote(text.charAt(open - 1))) {
            open--;
        }
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

    /** {@code <city>Leeds</city>}. */
    private static @Nullable FieldValue element(String text, int from) {
        int end = tagStart(text, from);
        return end > from && text.startsWith("</", end) ? new FieldValue(from, end, true) : null;
    }

    /** {@code <td data-label="City">Leeds</td>}. */
    private static @Nullable FieldValue afterAttribute(String text, int from) {
        return element(text, from);
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
        int limit = Math.min(text.length(), from + LONGEST);
        int end = from;
        while (end < limit && text.charAt(end) != '<' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static @Nullable FieldValue value(String text, int from, boolean code) {
        int at = skip(text, from);
        if (text.startsWith("string(", at)) {
            int close = text.indexOf(") ", at);
            at = close > 0 && close - at < 14 ? close + 2 : at;
        }
        if (at >= text.length()
                || (at > from && text.substring(from, at).indexOf('\n') >= 0 && text.charAt(at) != '"')) {
            return null;
        }
        int slash = text.charAt(at) == '\\' && at + 1 < text.length() && Chars.isQuote(text.charAt(at + 1)) ? 1 : 0;
        char quote = text.charAt(at + slash);
        if (Chars.isQuote(quote)) {
            int start = at + slash + 1;
            int close = Assigned.closing(text, start, quote, slash == 1);
            return close > start ? new FieldValue(start, close, true) : null;
        }
        int end = bareEnd(text, at, from);
        return end > at ? new FieldValue(at, end, code) : null;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 24 && (Chars.isSpace(text.charAt(at)) || text.charAt(at) == '*')) {
            at++;
        }
        return at;
    }

    /** The value up to where the next field starts. */
    private static int bareEnd(String text, int at, int from) {
        boolean query = at == from && text.charAt(from - 1) == '=' && isQuery(text, from);
        int limit = Math.min(text.length(), at + LONGEST);
        int end = at;
        boolean option = at == from && text.charAt(from - 1) == '=';
        while (end < limit && !isStop(text, end, query) && !(option && text.startsWith(" -", end))) {
            end++;
        }
        while (end > at && ",;)]}.* ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether pairs are joined by {@code &} here. */
    private static boolean isQuery(String text, int from) {
        for (int i = from; i < text.length() && i - from < 60 && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '&') {
                return true;
            }
        }
        for (int i = from - 1; i > 0 && from - i < 60 && text.charAt(i) > ' '; i--) {
            if (text.charAt(i) == '&' || text.charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(String text, int i, boolean query) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' || c == '|' || c == '│' || c == '\t' || c == '<' || c == '"' || c == ';' || c == '{'
                || c == '\\') {
            return true;
        }
        if (query && (c == '&' || c == ' ' || c == '\'' || c == '#')) {
            return true;
        }
        if (c == ' ' && text.startsWith("  ", i)) {
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
            return at + 1 >= text.length() || Chars.isSpace(text.charAt(at + 1));
        }
        int close = text.indexOf(']', at);
        return close > 0 && close - at < 60 && text.startsWith("] =>", close);
    }

    /** Whether a word and a colon or equals sign come next. */
    private static boolean startsField(String text, int from, boolean tight) {
        int at = from;
        int limit = Math.min(text.length(), from + 28);
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            at++;
        }
        int word = at;
        while (at < limit
                && (Character.isLetter(text.charAt(at))
                        || text.charAt(at) == '_'
                        || text.charAt(at) == '.'
                        || (text.charAt(at) == ' ' && !tight))) {
            at++;
        }
        return at > word && at < limit && ((text.charAt(at) == ':' && !tight) || text.charAt(at) == '=');
    }
}
