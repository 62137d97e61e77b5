package dev.holdpoint.document;

import dev.holdpoint.document.Part.Entry;
import dev.holdpoint.document.Part.Items;
import dev.holdpoint.document.Part.Keys;
import dev.holdpoint.document.Part.Text;
import dev.holdpoint.document.Token.Style;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes YAML: what is new gets lines of its own, indented as its neighbours are, and every other line stays as it is. */
final class YamlEditing extends Editing {
    /** What says where a value came from, such as {@code # status.txt:12}. It belongs to the value, and goes with it. */
    private static final Pattern ORIGIN = Pattern.compile("[ \\t]+# (?:\\S+\\.\\w+|-):\\d+(?=[ \\t]*(?:#|[\\r\\n]|$))");

    private static final int DEEP_COMMENT = 4;

    private final Keys root;
    private final YamlIndents indents;

    YamlEditing(String text, Part root) {
        super(text);
        this.root = root instanceof Keys keys ? keys : new Keys(0, 0, false, List.of());
        this.indents = new YamlIndents(this, this.root);
    }

    private YamlLines lines(String comment) {
        return new YamlLines(indents, lineEnd, comment);
    }

    @Override
    String insert(Keys in, Entry beside, boolean behind, String key, Node value, String comment) {
        if (in.flow()) {
            checkOneLine(in);
            String changed = new Members(text, in).with(beside, behind, member(in, key, value), " ");
            return commented(changed, in.start(), comment);
        }
        int indent = column(beside.start());
        String lines = lines(comment).key(indent, key, value);
        if (behind) {
            int at = below(beside.value(), indent);
            boolean section = isRoot(in) && !lines(comment).isInline(value);
            return withLines(at, (section && isApart(at) ? lineEnd : "") + lines);
        }
        int at = beside.start();
        int start = lineStart(at);
        return isBlank(start, at)
                ? withLines(aboveComments(start, indent), lines)
                : spliced(at, at, lines.strip() + lineEnd + " ".repeat(indent));
    }

    /** Quoted like its neighbours, since what looks like JSON may be read as such. */
    private static String member(Keys in, String key, Node value) {
        boolean quoted = in.entries().get(0).key().style() == Style.DOUBLE;
        return quoted ? "\"" + key + "\": " + YamlLines.json(value) : key + ": " + YamlLines.flow(value);
    }

    /** Whether a blank line belongs before a new section there: one stands between what it comes between, or between the others. */
    private boolean isApart(int at) {
        if (at < text.length()) {
            return isBlankLine(at);
        }
        return root.entries().stream()
                .map(entry -> lineStart(entry.start()))
                .anyMatch(start -> start > 0 && isBlankLine(lineStart(endOfLineBefore(start))));
    }

    private boolean isBlankLine(int lineStart) {
        return isBlank(lineStart, lineEnd(lineStart));
    }

    /** With a comment at the end of that line, behind one that is there. */
    private static String commented(String text, int offset, String comment) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return new StringBuilder(text).insert(end, comment).toString();
    }

    @Override
    String replace(Keys in, Entry entry, Node value, String comment) {
        Part old = entry.value();
        for (Part part : List.of(in, old)) {
            if (part.flow()) {
                checkOneLine(part);
            }
        }
        Style kept = old instanceof Text scalar && value instanceof Node.Scalar ? scalar.style() : Style.PLAIN;
        boolean nothing = old.start() == old.end();
        if (in.flow()) {
            String raw = (nothing ? " " : "") + YamlLines.flow(value, kept);
            return commented(spliced(old.start(), old.end(), raw), entry.start(), comment);
        }
        if (!lines(comment).isInline(value)) {
            return below(entry, value, comment);
        }
        String raw = YamlLines.inline(value, kept) + comment;
        int colon = behindColon(entry);
        if (!(old instanceof Text) && !old.flow()) { // on the line of the key, in the place of the lines below it
            int rest = lineEnd(colon);
            return text.substring(0, colon) + " " + raw + text.substring(colon, rest)
                    + text.substring(lineEnd(tail(old)));
        }
        if (nothing) {
            return spliced(colon, colon, " " + raw);
        }
        return isBlock(old)
                ? spliced(old.start(), tail(old), raw + headerComment(old.start()))
                : spliced(old.start(), old.end() + origin(old.end()), raw);
    }

    private boolean isRoot(Keys keys) {
        return keys.start() == root.start();
    }

    private static boolean isBlock(Part part) {
        return part instanceof Text scalar && scalar.style() == Style.BLOCK;
    }

    /** How long the piece is that says where the value came from that ends there. */
    private int origin(int end) {
        Matcher origin = ORIGIN.matcher(text).region(end, text.length());
        return origin.lookingAt() ? origin.end() - end : 0;
    }

    /** The comment behind the bar of a text in lines. */
    private String headerComment(int start) {
        String header = text.substring(start, lineEnd(start));
        int comment = header.indexOf(" #");
        return comment < 0 ? "" : header.substring(comment);
    }

    /** Lines below a key behind which nothing stands, or a word for nothing. */
    private String below(Entry entry, Node value, String comment) {
        Part old = entry.value();
        if (!old.isEmpty()) {
            throw new UnchangeableException(old.start());
        }
        int colon = behindColon(entry);
        String lines = lines(comment).below(column(entry.start()), value);
        int from = old.start() == old.end() ? colon : blankBefore(old.start(), colon);
        int to = old.start() == old.end() ? colon : old.end() + origin(old.end());
        int at = pastComments(nextLine(to), column(entry.start()));
        return new StringBuilder(withLines(at, lines)).delete(from, to).toString();
    }

    private int blankBefore(int offset, int least) {
        int at = offset;
        while (at > least && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    private int behindColon(Entry entry) {
        return text.indexOf(':', entry.key().end()) + 1;
    }

    @Override
    String append(Items to, Node value, String comment) {
        if (to.flow()) {
            checkOneLine(to);
            return commented(new Members(text, to).with(YamlLines.flow(value), " "), to.start(), comment);
        }
        Part last = to.items().get(to.items().size() - 1);
        int dash = column(dash(last));
        return withLines(below(last, dash), lines(comment).entry(dash, value));
    }

    private int dash(Part item) {
        return text.lastIndexOf('-', item.start() - 1);
    }

    @Override
    String remove(Items from, int number) {
        if (from.flow()) {
            checkOneLine(from);
            return new Members(text, from).without(number);
        }
        Part item = from.items().get(number);
        int dash = dash(item);
        if (!isBlank(lineStart(dash), dash)) {
            throw new UnchangeableException(item.start());
        }
        return withoutLines(lineStart(dash), item);
    }

    @Override
    String remove(Keys from, Entry entry, boolean keyToo) {
        if (from.flow()) {
            checkOneLine(from);
            return new Members(text, from).without(from.entries().indexOf(entry));
        }
        Part value = entry.value();
        int end = tail(value);
        int behind = end + origin(end);
        boolean simple = (value instanceof Text && !isBlock(value)) || value.flow();
        int colon = behindColon(entry);
        if (!simple && !keyToo && hasCommentsAbove(colon, value)) {
            return value instanceof Text
                    ? spliced(colon, tail(value), headerComment(value.start()))
                    : withoutLines(firstLine(value), value);
        }
        if (simple && !keyToo && !isBlank(behind, lineEnd(behind))) {
            return spliced(isLines(colon, value.start()) ? value.start() : colon, behind, "");
        }
        int start = lineStart(entry.start());
        if (isBlank(start, entry.start())) {
            return withoutLines(isRoot(from) ? withBlankLine(start, nextLine(end)) : start, value);
        }
        int next = from.entries().indexOf(entry) + 1;
        if (next == from.entries().size()) {
            throw new UnchangeableException(entry.start());
        }
        int neighbour = from.entries().get(next).start();
        return text.substring(behind, neighbour).contains("#")
                ? spliced(colon, behind, "")
                : spliced(entry.start(), neighbour, "");
    }

    /** Whether somebody wrote something between a key and the first line of what stands below it. */
    private boolean hasCommentsAbove(int colon, Part below) {
        return below instanceof Text
                ? !headerComment(below.start()).isEmpty()
                : !text.substring(colon, firstLine(below)).isBlank();
    }

    private int firstLine(Part below) {
        boolean dashes = below instanceof Items items && !items.isEmpty();
        return lineStart(dashes ? dash(((Items) below).items().get(0)) : below.start());
    }

    /** Of two blank lines around what goes, one goes with it. */
    private int withBlankLine(int start, int next) {
        boolean blankBelow = next == text.length() || isBlankLine(next);
        int before = start == 0 ? 0 : lineStart(endOfLineBefore(start));
        return start > 0 && blankBelow && isBlankLine(before) ? before : start;
    }

    private String withoutLines(int start, Part value) {
        int end = tail(value);
        int next = end > start && isBreak(text.charAt(end - 1)) ? end : nextLine(end);
        boolean last = next == text.length() && !isBreak(text.charAt(next - 1)) && start > 0;
        int from = last ? endOfLineBefore(start) : start;
        return spliced(from, next, "");
    }

    @Override
    boolean isBare(Entry entry) {
        if (entry.value() instanceof Keys keys) {
            return keys.entries().isEmpty();
        }
        int colon = behindColon(entry);
        return entry.value().start() == entry.value().end() && isBlank(colon, lineEnd(colon));
    }

    /** Behind the last character of a part. */
    private int tail(Part part) {
        if (part instanceof Items items && !items.flow()) {
            return tail(items.items().get(items.items().size() - 1));
        }
        if (part instanceof Keys keys && !keys.flow()) {
            return tail(keys.entries().get(keys.entries().size() - 1).value());
        }
        int end = part.end();
        if (isBlock(part)) {
            boolean kept = text.substring(part.start(), lineEnd(part.start())).contains("+");
            while (!kept && end > part.start() && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    /** Where a line goes that follows a part: behind its last line, and behind the comments that belong further in. */
    private int below(Part part, int indent) {
        int tail = tail(part);
        return pastComments(tail > 0 && isBreak(text.charAt(tail - 1)) ? tail : nextLine(tail), indent);
    }

    private int pastComments(int lineStart, int indent) {
        int at = lineStart;
        while (at < text.length() && commentIndent(at) > indent) {
            at = nextLine(at);
        }
        return at;
    }

    /** How far in the comment is that is the whole of a line; one at the margin that is far in behind its mark counts as far in. */
    private int commentIndent(int lineStart) {
        int mark = lineStart;
        while (mark < text.length() && text.charAt(mark) == ' ') {
            mark++;
        }
        if (mark == text.length() || text.charAt(mark) != '#') {
            return -1;
        }
        int words = mark + 1;
        while (words < text.length() && text.charAt(words) == ' ') {
            words++;
        }
        return mark == lineStart && words - mark > DEEP_COMMENT ? words - mark : mark - lineStart;
    }

    /** The comments right above a key belong to it. */
    private int aboveComments(int start, int indent) {
        int at = start;
        while (at > 0) {
            int above = lineStart(endOfLineBefore(at));
            if (commentIndent(above) != indent) {
                break;
            }
            at = above;
        }
        return at;
    }

    private String withLines(int at, String lines) {
        boolean open = at == text.length() && at > 0 && !isBreak(text.charAt(at - 1));
        return spliced(at, at, open ? lineEnd + lines.substring(0, lines.length() - lineEnd.length()) : lines);
    }
}
