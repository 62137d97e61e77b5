package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Quoted;
import dev.holdpoint.read.problem.TextFault;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that need quotes, or others than they have, or indentation. */
final class Texts extends Slip {
    private static final String STARTS = "@`%,]}";

    /** A drive or a server, with a single backslash behind it. */
    private static final Pattern PATH =
            Pattern.compile("(?<![A-Za-z0-9\\\\])(?:[A-Za-z]:\\\\(?!\\\\)|\\\\\\\\[A-Za-z0-9._-]+\\\\(?!\\\\))");

    private static final Pattern TRACE =
            Pattern.compile("\\s+(?:(?:at|in|from|thrown|File|Caused|\\.\\.\\.)\\b|#\\d|\\.\\.\\. )");

    private static final Pattern NO_ESCAPE = Pattern.compile("\\\\[^0abt\tnvfre \"/\\\\N_LPxuU]");

    /** An anchor, and what it stands before. */
    private static final Pattern ANCHOR = Pattern.compile("&([\\w-]+) ([^\\[{|>].*)");

    private static final String SMART = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a";

    private final Shapes shapes;
    /** What the anchors that were taken out stood before. */
    private final Map<String, String> anchors = new HashMap<>();

    Texts(Sheet sheet) {
        super(sheet);
        this.shapes = new Shapes(sheet);
    }

    void mend() {
        boolean inTexts = false;
        int i = 0;
        while (i < size()) {
            if (line(i).hasKey()) {
                inTexts = line(i).opens() && Keys.isTexts(line(i).key());
                shapes.mend(line(i));
            }
            Line line = line(i);
            boolean text = line.hasKey() ? Keys.isText(line.key()) : line.mark() && inTexts;
            i = text && !line.isSilent() ? text(line) : i + 1;
        }
    }

    /** Looks at one text; the line behind it. */
    private int text(Line line) {
        int next = line.number() + 1;
        int end = endOf(line);
        if (line.opensBlock()) {
            return Math.max(next, end);
        }
        if (line.valueBegins("\"'")) {
            quoted(line);
        } else if (line.valueBegins(SMART)) {
            smart(line);
        } else if (!line.value().isEmpty() && isPasted(line, end)) {
            paste(line, end);
            return end;
        } else if (!line.value().isEmpty()) {
            plain(line);
        }
        return next;
    }

    /** The line of the next key or list mark that may stand behind this text. */
    private int endOf(Line start) {
        int end = end(start.number() + 1, line -> !Story.endsBefore(sheet, line, start, start.indent() + 2));
        while (end > start.number() + 1 && line(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private void quoted(Line line) {
        String value = line.value();
        char quote = value.charAt(0);
        if (quote == '"' && backslashes(line)) {
            return;
        }
        int close = close(value, quote);
        String rest = value.substring(close + 1);
        if (close < 0) {
            int next = next(line.number());
            if (next == size() || line(next).begins()) {
                mend(Mistake.UNCLOSED_QUOTE, line, line.at(), line.with(Quoted.of(value.substring(1))));
            }
        } else if (!Line.of(rest).isSilent()) {
            boolean last = value.charAt(value.length() - 1) == quote;
            int behind = value.length() - rest.stripLeading().length();
            if (last) {
                String inner = value.substring(1, value.length() - 1);
                mend(Mistake.QUOTES_INSIDE, line, line.at() + close, line.with(Quoted.of(inner)));
            } else {
                mend(Mistake.TEXT_BEHIND_QUOTE, line, line.at() + behind, line.with(Quoted.of(value)));
            }
        }
    }

    /** A path, or another text, whose backslashes are no escapes: in single quotes they are none. */
    private boolean backslashes(Line line) {
        String value = line.value();
        boolean whole = value.length() > 2 && value.indexOf('"', 1) == value.length() - 1;
        String inner = whole ? value.substring(1, value.length() - 1) : "";
        Matcher bad = NO_ESCAPE.matcher(inner);
        Matcher drive = PATH.matcher(inner);
        boolean path = drive.find();
        if (!path && (!bad.find() || inner.contains("\\\\"))) {
            return false;
        }
        int at = path ? inner.indexOf('\\', drive.start()) : bad.start();
        Mistake mistake = path ? Mistake.PATH_IN_QUOTES : Mistake.BAD_ESCAPE;
        mend(mistake, line, line.at() + 1 + at, line.with(Quoted.of(inner)));
        return true;
    }

    /** Where a quoted text ends; -1 where it does not on that line. */
    private static int close(String value, char quote) {
        for (int at = 1; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean doubled = c == quote && quote == '\'' && value.startsWith("'", at + 1);
            if (doubled || (c == '\\' && quote == '"')) {
                at++;
            } else if (c == quote) {
                return at;
            }
        }
        return -1;
    }

    private void smart(Line line) {
        String inner = TextFault.withoutSmartQuotes(line.value());
        if (inner != null && needsQuotes(inner)) {
            mend(Mistake.SMART_QUOTES, line, line.at(), line.with(Quoted.of(inner)));
        }
    }

    static boolean needsQuotes(String text) {
        return text.contains(": ") || text.endsWith(":") || text.contains(" #");
    }

    private void plain(Line line) {
        String value = line.value();
        char c = value.charAt(0);
        Matcher anchor = ANCHOR.matcher(value);
        if (isBlockMark(line)) {
            // where it leads from one screen to the next, so does the first
            String text =
                    value.indexOf(" > ", 1) > 0 ? value : value.substring(1).strip();
            mend(Mistake.BLOCK_ON_ONE_LINE, line, line.at(), line.with(Quoted.of(text)));
        } else if (anchor.matches() && isCalled(anchor.group(1))) {
            String text = anchor.group(2).strip();
            mend(Mistake.ANCHOR, line, line.at(), line.with(text));
            anchors.put(anchor.group(1), text);
        } else if (c == '*' && anchors.containsKey(value.substring(1))) {
            mend(Mistake.ALIAS, line, line.at(), line.with(anchors.get(value.substring(1))));
        } else if (isMarkAtStart(line, c)) {
            mend(Mistake.MARK_AT_START, line, line.at(), line.with(Quoted.of(value)), "mark", String.valueOf(c));
        } else if (c != '[' && c != '{' && (value.contains(": ") || value.endsWith(":"))) {
            int colon = value.contains(": ") ? value.indexOf(": ") : value.length() - 1;
            mend(Mistake.COLON_IN_TEXT, line, line.at() + colon, line.with(Quoted.of(value)));
        }
    }

    /** Whether the value begins as something else than a text does. */
    private static boolean isMarkAtStart(Line line, char c) {
        String value = line.value();
        return switch (c) {
            case '[' -> !value.endsWith("]") && !value.endsWith(",");
            // what a service answers, as JSON, where a text is expected
            case '{' -> value.endsWith("}") ? line.hasKey() && value.startsWith("{\"") : !value.endsWith(",");
            case '-', '?' -> value.startsWith(" ", 1);
            case '&', '*', '!' -> isWorded(value);
            default -> STARTS.indexOf(c) >= 0;
        };
    }

    private static boolean isWorded(String value) {
        boolean plain = value.indexOf('[') < 0 && value.indexOf('{') < 0 && !value.startsWith("!!");
        return plain && (value.length() == 1 || value.indexOf(' ') > 0);
    }

    /** Whether some line asks for what an anchor of that name stands before: without one it is the beginning of a text. */
    private boolean isCalled(String anchor) {
        Pattern alias = Pattern.compile("(?<!\\S)\\*" + Pattern.quote(anchor) + "(?![\\w-])");
        return alias.matcher(sheet.text()).find();
    }

    /** Whether lines that follow would be taken for something else than the rest of the text. */
    private boolean isPasted(Line line, int end) {
        boolean pasted = line.value().contains(": ") || line.value().endsWith(":") || isBlockMark(line);
        for (Line next : sheet.lines(line.number() + 1, end)) {
            String bare = next.text().strip();
            boolean outside = !bare.isEmpty() && next.indent() <= line.indent();
            pasted |= outside || bare.startsWith("#") || bare.contains(": ") || bare.endsWith(":");
        }
        return pasted && line.hasKey() && end > line.number() + 1;
    }

    /** All of it below the key, which the mark of a block stands behind; that needs a line more, so the first two share one. */
    private void paste(Line line, int end) {
        int first = line.number() + 1;
        int margin = margin(first, end);
        String indent = " ".repeat(line.column() + 2);
        String begins = isBlockMark(line) ? line.value().substring(1).strip() : line.value();
        Mistake mistake = isBlockMark(line) ? Mistake.BLOCK_ON_ONE_LINE : Mistake.PASTED;
        tell(mistake, line.number(), line.at(), line.number(), end - 1);
        write(line.number(), line.with("|"));
        for (int i = first; i < end; i++) {
            String text = line(i).text().stripTrailing();
            String own = text.isEmpty() ? "" : indent + text.substring(margin);
            write(i, i == first ? indent + begins + "\n" + own : own);
        }
    }

    /** How many blanks the lines behind the first begin with that are none of the text's own: a trace has two below its error. */
    private int margin(int first, int end) {
        int margin = Integer.MAX_VALUE;
        boolean trace = true;
        for (Line line : sheet.lines(first, end)) {
            if (!line.isBlank()) {
                trace = line.indent() < margin ? TRACE.matcher(line.text()).lookingAt() : trace;
                margin = Math.min(margin, line.indent());
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : trace ? Math.max(0, margin - 2) : margin;
    }

    private static boolean isBlockMark(Line line) {
        return line.valueBegins("|>");
    }
}
