package dev.holdpoint.gather;

import dev.holdpoint.text.Entities;
import dev.holdpoint.text.Invisible;
import java.util.ArrayList;
import java.util.List;

/** Takes texts out of what they were wrapped in: colours, tags and entities, quote marks, fences, line ends of any kind. */
final class Unwrapping {
    private static final List<String> ESCAPES = List.of("\u001b[", "\\e[", "\\033[", "\\x1b[", "\\x1B[", "^[[");

    private Unwrapping() {}

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
            if (end) {
                add(lines, number++, text.substring(start, i));
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, int number, String raw) {
        String seen = withoutColours(visible(raw));
        for (String piece : seen.indexOf('<') < 0 ? List.of(seen) : Tags.pieces(seen)) {
            String text = withoutFences(withoutQuoteMarks(Entities.decoded(piece)));
            lines.add(new Line(number, text.stripTrailing()));
        }
    }

    /** Blanks of all kinds as blanks, and nothing that cannot be seen. */
    private static String visible(String raw) {
        StringBuilder out = null;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean gone = Invisible.is(c) && c != '\t' && c != '\u001b' && !Character.isSurrogate(c);
            boolean blank = Invisible.isBlank(c);
            if ((gone || blank) && out == null) {
                out = new StringBuilder(raw.substring(0, i));
            }
            if (out != null && !gone) {
                out.append(blank ? ' ' : c);
            }
        }
        return out == null ? raw : out.toString();
    }

    private static String withoutColours(String text) {
        String plain = text;
        for (String escape : ESCAPES) {
            if (plain.contains(escape)) {
                plain = without(escape, plain);
            }
        }
        return plain;
    }

    private static String without(String escape, String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf(escape); at >= 0; at = text.indexOf(escape, from)) {
            out.append(text, from, at);
            int end = at + escape.length();
            while (end < text.length() && (Texts.isDigit(text.charAt(end)) || ";?".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            boolean closed = end < text.length() && Character.isLetter(text.charAt(end));
            from = closed ? end + 1 : at + escape.length();
            if (!closed) {
                out.append(escape);
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Marks of quoted mail, however deep; what was indented behind them stays so. */
    private static String withoutQuoteMarks(String text) {
        int at = 0;
        int behind = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '>')) {
            if (text.charAt(at) == '>') {
                behind = at + 1;
            } else if (at - behind > 2) {
                break;
            }
            at++;
        }
        return behind > 0 && text.startsWith(" ", behind) ? text.substring(behind + 1) : text.substring(behind);
    }

    private static String withoutFences(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '`') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '`') {
            end--;
        }
        return text.substring(start, end);
    }
}
