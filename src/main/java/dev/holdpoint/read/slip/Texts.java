package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Quoted;
import dev.holdpoint.read.problem.TextFault;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that need quotes, or others than they have, or indentation. */
final class Texts {
    private static final String STARTS = "@`%,]}";
    /** What begins an anchor, an alias or a tag, or a text that has a blank in it or nothing else. */
    private static final String ALSO_STARTS = "&*!";

    /** A drive or a server, with a single backslash behind it. */
    private static final Pattern PATH =
            Pattern.compile("(?<![A-Za-z0-9\\\\])(?:[A-Za-z]:\\\\(?!\\\\)|\\\\\\\\[A-Za-z0-9._-]+\\\\(?!\\\\))");

    private static final Pattern TRACE =
            Pattern.compile("\\s+(?:(?:at|in|from|thrown|File|Caused|\\.\\.\\.)\\b|#\\d|\\.\\.\\. )");

    private static final Pattern NO_ESCAPE = Pattern.compile("\\\\[^0abt\tnvfre \"/\\\\N_LPxuU]");

    private static final Pattern QUOTE_TO_QUOTE = Pattern.compile("([\"'])\\s+(?=[\"'])");

    private static final String SMART = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a";

    private final Sheet sheet;
    private final Mendings mendings;
    private final Map<String, String> anchors = new HashMap<>();
    private @Nullable String list;

    Texts(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        int i = 0;
        while (i < sheet.size()) {
            Line line = Line.of(sheet.line(i));
            if (line.key() != null) {
                list = line.value().isEmpty() ? line.key() : null;
            }
            if (line.key() != null && (line.value().equals("?") || line.value().equals("-"))) {
                mendings.tell(
                        Mistake.WORD_FOR_UNKNOWN, i, line.at(), "value", "`" + line.value() + "`", "key", line.key());
                write(i, line, "unknown");
            }
            if (line.key() != null && isTexts(line.key()) && isColonIn(line.value())) {
                mendings.tell(Mistake.ENTRY_ALONE, i, line.at(), "key", line.key());
                write(i, line, "[" + Quoted.of(line.value()) + "]");
            }
            if (line.key() != null
                    && Marks.takesList(line.key())
                    && line.value().startsWith("[")) {
                commas(i, line);
            }
            if (line.key() != null && isText(line.key())) {
                listed(i, line);
                line = Line.of(sheet.line(i));
            }
            if (line.key() != null && isTexts(line.key()) && line.value().startsWith("[")) {
                hash(i, line);
                line = Line.of(sheet.line(i));
            }
            boolean text = line.key() != null ? isText(line.key()) : line.mark() && list != null && isTexts(list);
            i = text && !Line.isSilent(sheet.line(i)) ? text(i, line) : i + 1;
        }
    }

    /** Entries in quotes that stand side by side. */
    private void commas(int i, Line line) {
        Matcher pair = QUOTE_TO_QUOTE.matcher(line.value());
        if (pair.find() && line.value().endsWith("]")) {
            mendings.tell(Mistake.COMMA_MISSING, i, line.at() + pair.end());
            write(i, line, QUOTE_TO_QUOTE.matcher(line.value()).replaceAll("$1, "));
        }
    }

    /** A list where one text belongs: its entries become one text, a line each where they tell a story. */
    private void listed(int i, Line line) {
        String key = String.valueOf(line.key());
        if (line.value().matches("\\[[^\\[\\]{}:#]*]")) {
            List<String> entries = new ArrayList<>();
            for (String entry :
                    line.value().substring(1, line.value().length() - 1).split(",", -1)) {
                entries.add(withoutQuotes(entry.strip()));
            }
            tellList(i, line.at(), i, key);
            write(i, line, plainOrQuoted(String.join(", ", entries)));
            return;
        }
        List<Integer> marks = line.value().isEmpty() ? entriesBelow(i, line) : List.of();
        if (marks.isEmpty()) {
            return;
        }
        int last = marks.get(marks.size() - 1);
        tellList(marks.get(0), Sheet.indent(sheet.line(marks.get(0))), i, last, key);
        List<String> entries = new ArrayList<>();
        for (int mark : marks) {
            entries.add(withoutQuotes(sheet.line(mark).strip().substring(1).strip()));
        }
        boolean block = isProse(key) && entries.size() > 1;
        write(i, line, block ? " |" : " " + plainOrQuoted(String.join(", ", entries)));
        for (int j = i + 1; j <= last; j++) {
            if (block && marks.contains(j)) {
                sheet.write(j, " ".repeat(line.column() + 2) + entries.get(marks.indexOf(j)));
            } else {
                sheet.remove(j);
            }
        }
    }

    private void tellList(int at, int column, int first, String key) {
        tellList(at, column, first, first, key);
    }

    private void tellList(int at, int column, int first, int last, String key) {
        mendings.tell(
                Mistake.NO_VALUE,
                at,
                column,
                first,
                last,
                "key",
                key,
                "takes",
                "a text",
                "found",
                "a list",
                "help",
                "make one text of its entries");
    }

    /** The lines below a key that are entries of a list, each a text; none where there is anything else. */
    private List<Integer> entriesBelow(int i, Line line) {
        List<Integer> marks = new ArrayList<>();
        for (int j = i + 1; j < sheet.size(); j++) {
            String text = sheet.line(j);
            Line next = Line.of(text);
            boolean inside = next.indent() > line.column() || (next.mark() && next.indent() == line.column());
            if (Line.isSilent(text)) {
                continue;
            }
            if (!inside) {
                break;
            }
            if (!next.mark()
                    || next.key() != null
                    || next.value().isEmpty()
                    || text.strip().equals("-")) {
                return List.of();
            }
            marks.add(j);
        }
        return marks;
    }

    private static String withoutQuotes(String entry) {
        int length = entry.length();
        boolean quoted = length > 1
                && "\"'".indexOf(entry.charAt(0)) >= 0
                && entry.charAt(length - 1) == entry.charAt(0)
                && entry.indexOf(entry.charAt(0), 1) == length - 1
                && entry.indexOf('\\') < 0;
        return quoted ? entry.substring(1, length - 1) : entry;
    }

    private static String plainOrQuoted(String text) {
        boolean plain = !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && !needsQuotes(text)
                && text.indexOf('"') < 0;
        return plain ? text : Quoted.of(text);
    }

    /** Brackets that a {@code #} within them cuts: all behind it is a comment, and they stay open. */
    private void hash(int i, Line line) {
        String text = sheet.line(i).substring(line.at());
        int hash = hash(text);
        int close = text.indexOf(']', Math.max(0, hash));
        if (hash < 0 || close < 0 || !Line.isSilent(text.substring(close + 1))) {
            return;
        }
        List<String> entries = new ArrayList<>();
        for (String entry : entries(text.substring(1, close))) {
            entries.add(Quoted.of(withoutQuotes(entry.strip())));
        }
        mendings.tell(Mistake.CUT_AT_HASH, i, line.at() + hash);
        sheet.write(
                i,
                sheet.line(i).substring(0, line.at())
                        + "["
                        + String.join(", ", entries)
                        + "]"
                        + text.substring(close + 1).stripTrailing());
    }

    /** Where a comment begins in a list before the list ends; -1 where none does. */
    private static int hash(String text) {
        char quote = 0;
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean begins = "[, ".indexOf(text.charAt(at - 1)) >= 0;
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && begins) {
                quote = c;
            } else if (c == ']') {
                return -1;
            } else if (c == '#' && text.charAt(at - 1) == ' ') {
                return at;
            }
        }
        return -1;
    }

    /** What stands between the commas that stand in no quotes. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        char quote = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.substring(from, at).isBlank()) {
                quote = c;
            } else if (c == ',') {
                entries.add(text.substring(from, at));
                from = at + 1;
            }
        }
        entries.add(text.substring(from));
        return entries;
    }

    private static boolean isColonIn(String value) {
        return !value.isEmpty() && "[{\"'|>-".indexOf(value.charAt(0)) < 0 && value.contains(": ");
    }

    static boolean isText(String key) {
        return has(key, Kind.TEXT);
    }

    /** Whether a text of that key tells a story, so that what is pasted into it goes over lines. */
    static boolean isProse(String key) {
        return key.equals("description") || key.equals("text");
    }

    /** Whether a line behind an empty one goes on with the story that the key above tells: a sentence in its column, and keys below. */
    static boolean isParagraph(Sheet sheet, int at, Line key) {
        String text = sheet.line(at);
        boolean sentence = text.strip().split(" +", -1).length > 2
                && Character.isLetter(text.strip().charAt(0));
        return sentence
                && key.key() != null
                && isProse(key.key())
                && key.column() > 0
                && Sheet.indent(text) >= key.column()
                && isKeyBelow(sheet, at);
    }

    private static boolean isKeyBelow(Sheet sheet, int at) {
        for (int i = at + 1; i < sheet.size(); i++) {
            if (Line.of(sheet.line(i)).key() != null) {
                return true;
            }
        }
        return false;
    }

    static boolean isTexts(String key) {
        return Words.takesTexts(key);
    }

    private static boolean has(String key, Kind<?> kind) {
        for (Field<?> field : Words.fields()) {
            if (field.name().equals(key) && field.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Looks at one text; the line behind it. */
    private int text(int i, Line line) {
        int end = end(i, line);
        if (line.opensBlock()) {
            return Math.max(i + 1, end);
        }
        String value = line.value();
        if (value.isEmpty()) {
            return i + 1;
        }
        char c = value.charAt(0);
        if (c == '"' || c == '\'') {
            quoted(i, line, c);
        } else if (SMART.indexOf(c) >= 0) {
            smart(i, line);
        } else if (end > i + 1 && isPasted(i, line, end)) {
            paste(i, line, end);
            return end;
        } else {
            plain(i, line);
        }
        return i + 1;
    }

    /** The line of the next key or list mark that may stand behind this text. */
    private int end(int i, Line line) {
        int end = i + 1;
        while (end < sheet.size()) {
            Line next = Line.of(sheet.line(end));
            boolean comment = sheet.line(end).startsWith("# ");
            boolean mark = next.mark() && next.indent() <= line.indent() + 2;
            boolean key = next.key() != null || isForeignKey(sheet, end, line);
            if (key || mark || comment || sheet.line(end).startsWith("---")) {
                break;
            }
            end++;
        }
        while (end > i + 1 && sheet.line(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    /**
     * Whether a key that the format does not know stands in the column of those above, or of a section's further left, and no text
     * that was pasted: then more than keys would follow, or keys too far right for it.
     */
    static boolean isForeignKey(Sheet sheet, int at, Line line) {
        int column = Sheet.indent(sheet.line(at));
        if (column > line.column() || Line.foreign(sheet.line(at)) == null) {
            return false;
        }
        boolean opens = Line.foreign(sheet.line(at)) != null
                && sheet.line(at).stripTrailing().endsWith(":");
        for (int i = at + 1; i < sheet.size(); i++) {
            String text = sheet.line(i);
            Line next = Line.of(text);
            if (next.key() != null || next.mark()) {
                return next.indent() <= column || opens;
            }
            if (!Line.isSilent(text) && next.indent() <= column) {
                if (Line.foreign(text) == null) {
                    return !isWord(sheet.line(i - 1), text);
                }
                column = next.indent();
                opens = text.stripTrailing().endsWith(":");
            }
        }
        return true;
    }

    /** Whether a line goes on with what stands right above it: a last word comes after a gap. */
    private static boolean isWord(String above, String text) {
        return !above.isBlank() && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private void quoted(int i, Line line, char quote) {
        String value = line.value();
        if (quote == '"' && backslashes(i, line)) {
            return;
        }
        int close = close(value, quote);
        boolean last = value.charAt(value.length() - 1) == quote && value.length() > 1;
        if (close < 0) {
            if (next(i) == null
                    || Line.of(String.valueOf(next(i))).key() != null
                    || Line.of(String.valueOf(next(i))).mark()) {
                mendings.tell(Mistake.UNCLOSED_QUOTE, i, line.at());
                write(i, line, Quoted.of(value.substring(1)));
            }
            return;
        }
        String rest = value.substring(close + 1).strip();
        if (rest.isEmpty() || rest.startsWith("#")) {
            return;
        }
        if (last) {
            String inner = value.substring(1, value.length() - 1);
            mendings.tell(Mistake.QUOTES_INSIDE, i, line.at() + close);
            write(i, line, Quoted.of(inner));
        } else {
            mendings.tell(
                    Mistake.TEXT_BEHIND_QUOTE,
                    i,
                    line.at()
                            + close
                            + 1
                            + (value.length()
                                    - close
                                    - 1
                                    - value.substring(close + 1).stripLeading().length()));
            write(i, line, Quoted.of(value));
        }
    }

    /** A path, or another text, whose backslashes are no escapes: in single quotes they are none. */
    private boolean backslashes(int i, Line line) {
        String value = line.value();
        boolean whole = value.length() > 2 && value.endsWith("\"") && value.indexOf('"', 1) == value.length() - 1;
        String inner = whole ? value.substring(1, value.length() - 1) : "";
        Matcher bad = NO_ESCAPE.matcher(inner);
        Matcher drive = PATH.matcher(inner);
        boolean path = drive.find();
        if (!path && (!bad.find() || inner.contains("\\\\"))) {
            return false;
        }
        int at = path ? inner.indexOf('\\', drive.start()) : bad.start();
        mendings.tell(path ? Mistake.PATH_IN_QUOTES : Mistake.BAD_ESCAPE, i, line.at() + 1 + at);
        write(i, line, Quoted.of(inner));
        return true;
    }

    private @Nullable String next(int i) {
        for (int j = i + 1; j < sheet.size(); j++) {
            if (!Line.isSilent(sheet.line(j))) {
                return sheet.line(j);
            }
        }
        return null;
    }

    /** Where a quoted text ends; -1 where it does not on that line. */
    private static int close(String value, char quote) {
        for (int at = 1; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                if (quote == '\'' && at + 1 < value.length() && value.charAt(at + 1) == quote) {
                    at++;
                } else {
                    return at;
                }
            }
        }
        return -1;
    }

    private void smart(int i, Line line) {
        String inner = TextFault.withoutSmartQuotes(line.value());
        if (inner != null && needsQuotes(inner)) {
            mendings.tell(Mistake.SMART_QUOTES, i, line.at());
            write(i, line, Quoted.of(inner));
        }
    }

    private static boolean needsQuotes(String text) {
        return text.contains(": ") || text.endsWith(":") || text.contains(" #");
    }

    private void plain(int i, Line line) {
        String value = line.value();
        char c = value.charAt(0);
        boolean bracket = (c == '[' && !value.endsWith("]") && !value.endsWith(","))
                || (c == '{' && (isData(line) || (!value.endsWith("}") && !value.endsWith(","))));
        boolean block = (c == '|' || c == '>') && !line.opensBlock();
        if (block) {
            mendings.tell(Mistake.BLOCK_ON_ONE_LINE, i, line.at());
            // where it leads from one screen to the next, so does the first
            write(
                    i,
                    line,
                    Quoted.of(
                            value.indexOf(" > ", 1) > 0
                                    ? value
                                    : value.substring(1).strip()));
        } else if (value.matches("&[\\w-]+ [^\\[{|>].*") && isCalled(value.substring(1, value.indexOf(' ')))) {
            mendings.tell(Mistake.ANCHOR, i, line.at());
            write(i, line, value.substring(value.indexOf(' ') + 1).strip());
            anchors.put(
                    value.substring(1, value.indexOf(' ')),
                    value.substring(value.indexOf(' ') + 1).strip());
        } else if (c == '*' && anchors.containsKey(value.substring(1))) {
            mendings.tell(Mistake.ALIAS, i, line.at());
            write(i, line, anchors.get(value.substring(1)));
        } else if (STARTS.indexOf(c) >= 0
                || isText(value, c)
                || bracket
                || (c == '-' && value.startsWith("- "))
                || (c == '?' && value.startsWith("? "))) {
            mendings.tell(Mistake.MARK_AT_START, i, line.at(), "mark", String.valueOf(c));
            write(i, line, Quoted.of(value));
        } else if (c != '[' && c != '{' && (value.contains(": ") || value.endsWith(":"))) {
            int colon = value.contains(": ") ? value.indexOf(": ") : value.length() - 1;
            mendings.tell(Mistake.COLON_IN_TEXT, i, line.at() + colon);
            write(i, line, Quoted.of(value));
        }
    }

    /** Whether some line asks for what an anchor of that name stands before: without one it is the beginning of a text. */
    private boolean isCalled(String anchor) {
        Pattern alias = Pattern.compile("(?<!\\S)\\*" + Pattern.quote(anchor) + "(?![\\w-])");
        return alias.matcher(sheet.text()).find();
    }

    /** What a service answers, as JSON, where a text is expected. */
    private static boolean isData(Line line) {
        return line.key() != null && line.value().endsWith("}") && line.value().startsWith("{\"");
    }

    private static boolean isText(String value, char c) {
        boolean plain = value.indexOf('[') < 0 && value.indexOf('{') < 0 && !value.startsWith("!!");
        return ALSO_STARTS.indexOf(c) >= 0 && plain && (value.length() == 1 || value.indexOf(' ') > 0);
    }

    private void write(int i, Line line, String value) {
        sheet.write(i, sheet.line(i).substring(0, line.at()) + value);
    }

    /** Whether the lines that follow would be taken for something else than the rest of the text. */
    private boolean isPasted(int i, Line line, int end) {
        boolean pasted = line.value().contains(": ") || line.value().endsWith(":") || isBlockMark(line);
        for (int j = i + 1; j < end; j++) {
            String next = sheet.line(j);
            String bare = next.strip();
            boolean outside = !bare.isEmpty() && Sheet.indent(next) <= line.indent();
            pasted |= outside || bare.startsWith("#") || bare.contains(": ") || bare.endsWith(":");
        }
        return pasted && line.key() != null;
    }

    /** All of it below the key, which the mark of a block stands behind; that needs a line more, so the first two share one. */
    private void paste(int i, Line line, int end) {
        String indent = " ".repeat(line.column() + 2);
        String first = indent + (isBlockMark(line) ? line.value().substring(1).strip() : line.value());
        mendings.tell(isBlockMark(line) ? Mistake.BLOCK_ON_ONE_LINE : Mistake.PASTED, i, line.at(), i, end - 1);
        sheet.write(i, sheet.line(i).substring(0, line.at()) + "|");
        int margin = margin(i, end);
        for (int j = i + 1; j < end; j++) {
            String next = sheet.line(j).stripTrailing();
            String own = next.isEmpty() ? "" : indent + next.substring(margin);
            sheet.write(j, j == i + 1 ? first + "\n" + own : own);
        }
    }

    /** How many blanks the lines behind the first begin with that are none of the text's own: a trace has two below its error. */
    private int margin(int i, int end) {
        int margin = Integer.MAX_VALUE;
        boolean trace = true;
        for (int j = i + 1; j < end; j++) {
            if (!sheet.line(j).isBlank()) {
                int indent = Sheet.indent(sheet.line(j));
                trace = indent < margin ? TRACE.matcher(sheet.line(j)).lookingAt() : trace;
                margin = Math.min(margin, indent);
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : trace ? Math.max(0, margin - 2) : margin;
    }

    private static boolean isBlockMark(Line line) {
        return line.value().startsWith("|") || line.value().startsWith(">");
    }
}
