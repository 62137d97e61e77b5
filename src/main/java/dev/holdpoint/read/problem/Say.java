package dev.holdpoint.read.problem;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import java.util.Collection;
import java.util.List;

/** How the parts of a message are worded, so that all messages are worded alike. */
final class Say {
    private Say() {}

    static String item(String path, int item) {
        return item < 0 ? path : path.replace("[]", "[" + item + "]");
    }

    static String tick(String word) {
        return "`" + word + "`";
    }

    /** A wrong value as it may be shown; otherwise only that it is there. */
    static String value(String value) {
        return Words.known(value) || Shown.isHarmless(value) ? tick(value) : "this value";
    }

    /** The words, as many as there are, with the last joined by "and" or "or". */
    static String list(Collection<String> words, String joint) {
        List<String> ticked = words.stream().map(Say::tick).toList();
        int last = ticked.size() - 1;
        return last < 1
                ? String.join("", ticked)
                : String.join(", ", ticked.subList(0, last)) + " " + joint + " " + ticked.get(last);
    }

    /** The keys that stand in a section. */
    static String keys(SectionType<?> type) {
        return list(names(type), "and");
    }

    static List<String> names(SectionType<?> type) {
        return type.fields().stream().<String>map(Field::name).toList();
    }

    /** What stands in the document, without what it says. */
    static String found(Node node) {
        if (node instanceof Node.Sequence) {
            return "a list";
        }
        if (node instanceof Node.Mapping) {
            return "a section with keys";
        }
        return node.isNothing() ? "nothing" : "a single value";
    }

    /** What a field may hold, after "takes". */
    static String takes(Field<?> field) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            List<String> choices = Words.choices(one.type());
            choices.add("unknown");
            return list(choices, "or");
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            return list(Words.choices(some.type()), "and");
        }
        if (kind == Kind.TEXTS) {
            return "texts";
        }
        if (kind == Kind.VERSION) {
            return "a version such as " + field.example().orElse("3.2.0");
        }
        if (kind == Kind.MOMENT) {
            return "a time such as " + field.example().orElse("2026-04-29T10:15:00Z");
        }
        return kind == Kind.FORMAT ? "the number 1" : "a text";
    }
}
