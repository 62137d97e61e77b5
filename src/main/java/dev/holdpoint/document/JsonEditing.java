package dev.holdpoint.document;

import dev.holdpoint.document.Part.Entry;
import dev.holdpoint.document.Part.Items;
import dev.holdpoint.document.Part.Keys;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Changes JSON, written the way that the rest of the document is. JSON has no comments, so none is written. */
final class JsonEditing extends Editing {
    private final String colon;
    private final String comma;
    private final String step;
    private final boolean broken;

    JsonEditing(String text, Part root) {
        super(text);
        List<Entry> entries = root instanceof Keys keys ? keys.entries() : List.of();
        String first = entries.isEmpty()
                ? ": "
                : text.substring(
                        entries.get(0).key().end(), entries.get(0).value().start());
        this.colon = first.strip().equals(":") ? first : ": ";
        this.comma = colon.endsWith(":") ? "" : " ";
        this.broken = isLines(root.start(), root.end()) || (entries.isEmpty() && !text.isBlank());
        int at = entries.isEmpty() ? 0 : entries.get(0).start();
        String indent = text.substring(lineStart(at), at);
        this.step = broken && !indent.isEmpty() && indent.isBlank() ? indent : "  ";
    }

    @Override
    String insert(Keys in, Entry beside, boolean behind, String key, Node value, String comment) {
        Members members = new Members(text, in);
        String gap = members.gap(comma);
        return members.with(beside, behind, member(key, value, indent(gap)), gap);
    }

    @Override
    String replace(Keys in, Entry entry, Node value, String comment) {
        String indent = broken ? indentOf(entry.start()) : null;
        return spliced(entry.value().start(), entry.value().end(), raw(value, indent));
    }

    @Override
    String append(Items to, Node value, String comment) {
        Members members = new Members(text, to);
        String gap = members.gap(comma);
        return members.with(raw(value, indent(gap)), gap);
    }

    @Override
    String remove(Items from, int number) {
        return new Members(text, from).without(number);
    }

    @Override
    String remove(Keys from, Entry entry, boolean keyToo) {
        return new Members(text, from).without(from.entries().indexOf(entry));
    }

    @Override
    boolean isBare(Entry entry) {
        return entry.value() instanceof Keys keys && keys.isEmpty();
    }

    /** How far in the line begins in which that stands. */
    private String indentOf(int offset) {
        int start = lineStart(offset);
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return text.substring(start, at);
    }

    /** What stands before each member on its line; null where they share one. */
    private static @Nullable String indent(String gap) {
        int line = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
        return line < 0 ? null : gap.substring(line + 1);
    }

    private String member(String key, Node value, @Nullable String indent) {
        return '"' + key + '"' + colon + raw(value, indent);
    }

    private String raw(Node value, @Nullable String indent) {
        if (value instanceof Node.Scalar scalar) {
            return Spelling.json(scalar);
        }
        if (value instanceof Node.Sequence list) {
            boolean entries = list.items.stream().anyMatch(Node.Mapping.class::isInstance);
            String inner = indent == null || !entries ? null : indent + step;
            StringJoiner items = joiner("[", "]", indent, inner);
            list.items.forEach(item -> items.add(raw(item, inner)));
            return list.items.isEmpty() ? "[]" : items.toString();
        }
        String inner = indent == null ? null : indent + step;
        StringJoiner members = joiner("{", "}", indent, inner);
        List<Node.Entry> entries = ((Node.Mapping) value).entries;
        entries.forEach(entry -> members.add(member(entry.key.text, entry.value, inner)));
        return entries.isEmpty() ? "{}" : members.toString();
    }

    private StringJoiner joiner(String open, String close, @Nullable String indent, @Nullable String inner) {
        return inner == null
                ? new StringJoiner("," + comma, open, close)
                : new StringJoiner("," + lineEnd + inner, open + lineEnd + inner, lineEnd + indent + close);
    }
}
