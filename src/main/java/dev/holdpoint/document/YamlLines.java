package dev.holdpoint.document;

import dev.holdpoint.document.Token.Style;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes keys and list entries as lines of YAML, or as a piece of one.
 *
 * @param comment what stands behind each value, with its mark; empty for nothing
 */
record YamlLines(YamlIndents indents, String lineEnd, String comment) {
    /** A list that is longer is written an entry a line. */
    private static final int LONGEST = 80;

    /** A key on lines of its own. */
    String key(int indent, String key, Node value) {
        return " ".repeat(indent) + member(indent, key, value);
    }

    /** What stands below a key. */
    String below(int indent, Node value) {
        int further = indent + indents.step();
        return value instanceof Node.Sequence list
                ? list.items.stream()
                        .map(item -> entry(indents.dashesIn() ? further : indent, item))
                        .collect(Collectors.joining())
                : " ".repeat(further) + members(further, (Node.Mapping) value);
    }

    /** An entry of a list, with its dash in that column. */
    String entry(int indent, Node value) {
        boolean keys = value instanceof Node.Mapping section && !section.entries.isEmpty();
        return " ".repeat(indent) + "- " + (keys ? members(indent + 2, (Node.Mapping) value) : ended(inline(value)));
    }

    private String members(int indent, Node.Mapping section) {
        return section.entries.stream()
                .map(entry -> member(indent, entry.key.text, entry.value))
                .collect(Collectors.joining(" ".repeat(indent)));
    }

    private String member(int indent, String key, Node value) {
        return key + ":" + (isInline(value) ? " " + ended(inline(value)) : lineEnd + below(indent, value));
    }

    private String ended(String value) {
        return value + comment + lineEnd;
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
            return list.items.stream()
                    .map(item -> flow(item, scalars, keys))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Mapping) value)
                .entries.stream()
                        .map(entry -> keys.apply(entry.key.text) + ": " + flow(entry.value, scalars, keys))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
