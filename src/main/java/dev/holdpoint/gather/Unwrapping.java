package dev.holdpoint.gather;

import dev.holdpoint.text.Entities;
import dev.holdpoint.text.Invisible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes texts out of what they were wrapped in: colours, tags and entities, quote marks, fences, line ends of any kind. */
final class Unwrapping {
    private static final Map<String, Pattern> COLOURS = new LinkedHashMap<>();

    static {
        for (String escape : List.of("\u001b[", "\\e[", "\\033[", "\\x1b[", "\\x1B[", "^[[")) {
            COLOURS.put(escape, Pattern.compile(Pattern.quote(escape) + "[0-9;?]*+[\\p{L}&&[\u0000-\uffff]]"));
        }
    }

    private Unwrapping() {}

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\r\n?|\n", -1)) {
            add(lines, ++number, raw);
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
        for (Map.Entry<String, Pattern> escape : COLOURS.entrySet()) {
            if (plain.contains(escape.getKey())) {
                plain = escape.getValue().matcher(plain).replaceAll("");
            }
        }
        return plain;
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
        int start = Texts.end(text, 0, c -> c == '`');
        int end = text.length();
        while (end > start && text.charAt(end - 1) == '`') {
            end--;
        }
        return text.substring(start, end);
    }
}
