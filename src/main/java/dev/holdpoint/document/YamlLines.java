package dev.holdpoint.document;

import dev.holdpoint.document.Token.Style;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes keys and list entries as lines of YAML, or as a piece of one. */
final class YamlLines {
    /** A list that is longer is written an entry a line. */
    private static final int LONGEST = 80;

    private final int step;
    private final boolean dashesIn;
    private final String lineEnd;
    private final String comment;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param step how many blanks each level is further in
     * @param dashesIn whether dashes are further in than their key
     * @param comment what stands behind each value, with its mark; empty for nothing
     */
    YamlLines(int step, boolean dashesIn, String lineEnd, String comment) {
        this.step = step;
        this.dashesIn = dashesIn;
        this.lineEnd = lineEnd;
        this.comment = comment;
    }

    /** A key on lines of its own. */
    String key(int indent, String key, Node value) {
        out.append(" ".repeat(indent));
        member(indent, key, value);
        return out.toString();
    }

    /** What stands below a key. */
    String below(int indent, Node value) {
        if (value instanceof Node.Sequence list) {
            entries(indent, list);
        } else if (value instanceof Node.Mapping section) {
            members(indent + step, section, " ".repeat(indent + step));
        }
        return out.toString();
    }

    /** An entry of a list, with its dash in that column. */
    String entry(int indent, Node value) {
        dash(indent, value);
        return out.toString();
    }

    private void member(int indent, String key, Node value) {
        out.append(key).append(':');
        if (isInline(value)) {
            out.append(' ').append(inline(value)).append(comment).append(lineEnd);
        } else {
            out.append(lineEnd);
            below(indent, value);
        }
    }

    /** Whether it stands on the line of its key: a comment belongs to one entry of a list alone. */
    boolean isInline(Node value) {
        if (value instanceof Node.Sequence list) {
            return list.items.isEmpty()
                    || (comment.isEmpty()
                            && list.items.stream().allMatch(Node.Scalar.class::isInstance)
                            && inline(value).length() <= LONGEST);
        }
        return value instanceof Node.Scalar || ((Node.Mapping) value).entries.isEmpty();
    }

    private void members(int indent, Node.Mapping section, String lead) {
        String before = lead;
        for (Node.Entry entry : section.entries) {
            out.append(before);
            member(indent, entry.key.text, entry.value);
            before = " ".repeat(indent);
        }
    }

    private void entries(int indent, Node.Sequence list) {
        list.items.forEach(item -> dash(dashesIn ? indent + step : indent, item));
    }

    private void dash(int indent, Node value) {
        String lead = " ".repeat(indent) + "- ";
        if (value instanceof Node.Mapping section && !section.entries.isEmpty()) {
            members(lead.length(), section, lead);
        } else {
            out.append(lead).append(inline(value)).append(comment).append(lineEnd);
        }
    }

    /** On one line, between brackets where it has several parts. */
    static String inline(Node value) {
        return inline(value, Style.PLAIN);
    }

    /** The same; a single value in the quotes that were there. */
    static String inline(Node value, Style kept) {
        return value instanceof Node.Scalar scalar ? Spelling.yaml(scalar, false, kept) : flow(value);
    }

    /** On one line, to go between brackets itself. */
    static String flow(Node value) {
        return flow(value, Style.PLAIN);
    }

    /** The same; a single value in the quotes that were there. */
    static String flow(Node value, Style kept) {
        return flow(value, scalar -> Spelling.yaml(scalar, true, kept), key -> key);
    }

    /** The same as JSON would have it. */
    static String json(Node value) {
        return flow(value, Spelling::json, key -> "\"" + key + "\"");
    }

    private static String flow(Node value, Function<Node.Scalar, String> scalars, UnaryOperator<String> keys) {
        if (value instanceof Node.Scalar scalar) {
            return scalars.apply(scalar);
        }
        if (value instanceof Node.Sequence list) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            list.items.forEach(item -> items.add(flow(item, scalars, keys)));
            return items.toString();
        }
        StringJoiner members = new StringJoiner(", ", "{", "}");
        ((Node.Mapping) value)
                .entries.forEach(
                        entry -> members.add(keys.apply(entry.key.text) + ": " + flow(entry.value, scalars, keys)));
        return members.toString();
    }
}
