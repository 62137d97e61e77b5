package dev.holdpoint.edit;

import dev.holdpoint.document.Node;
import dev.holdpoint.document.Token;
import dev.holdpoint.document.Tokens;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes nodes of what is typed for a field. Whether the field takes them is for the reader to say. */
final class Typed {
    private static final String UNKNOWN = "unknown";

    private Typed() {}

    /** What is to stand behind the field's key. */
    static Node value(@Nullable Field<?> field, String text) {
        if (field == null || text.strip().equals(UNKNOWN)) {
            return bare(text.strip());
        }
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.SomeOf<?> || field == Incident.AFFECTED_AUTOMATION) {
            return list(field, isBracketed(text) ? elements(text) : List.of(text.split(",", -1)));
        }
        if (kind == Kind.TEXTS) {
            return list(field, isBracketed(text) ? elements(text) : List.of(text));
        }
        if (kind instanceof Kind.Repeated<?>) {
            return list(field, isBracketed(text) ? elements(text) : List.of(text.split(",", -1)));
        }
        return scalar(field, text);
    }

    /** A list of these. */
    static Node.Sequence list(Field<?> field, List<String> texts) {
        Node.Sequence list = new Node.Sequence(0, 0);
        texts.forEach(text -> list.items.add(element(field, text)));
        return list;
    }

    /** One entry of a list. */
    static Node element(Field<?> field, String text) {
        if (!(field.kind() instanceof Kind.Repeated<?>)) {
            return field.kind() instanceof Kind.SomeOf<?> ? bare(text.strip()) : quoted(text.strip());
        }
        return field == Environment.AUTOMATION
                ? section(Automation.CATEGORY, quoted(text.strip()))
                : attachment(text.strip());
    }

    private static Node attachment(String file) {
        Node.Mapping entry = section(Attachment.NAME, quoted(file.substring(file.lastIndexOf('/') + 1)));
        entry.entries.add(new Node.Entry(bare(Attachment.FILE.name()), quoted(file)));
        return entry;
    }

    static Node attachment(String name, String text) {
        Node.Mapping entry = section(Attachment.NAME, quoted(name));
        entry.entries.add(new Node.Entry(bare(Attachment.TEXT.name()), quoted(text)));
        return entry;
    }

    static Node.Mapping section(Field<?> field, Node value) {
        Node.Mapping section = new Node.Mapping(0, 0);
        section.entries.add(new Node.Entry(bare(field.name()), value));
        return section;
    }

    private static Node scalar(Field<?> field, String text) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one && one.type() == Answer.class) {
            return bare(
                    switch (text.strip()) {
                        case "true", "True", "TRUE" -> "yes";
                        case "false", "False", "FALSE" -> "no";
                        default -> text.strip();
                    });
        }
        return kind == Kind.TEXT ? quoted(text) : kind == Kind.VERSION ? quoted(text.strip()) : bare(text.strip());
    }

    private static boolean isBracketed(String text) {
        return text.strip().startsWith("[") && text.strip().endsWith("]");
    }

    /** What stands between brackets, as YAML has it. */
    private static List<String> elements(String text) {
        List<Token> tokens = Tokens.yaml(text.strip()).orElse(List.of());
        List<String> elements = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.TEXT) {
                elements.add(token.value());
            }
        }
        return tokens.isEmpty() ? List.of(text) : elements;
    }

    /** A word of the format, a time or a number. */
    static Node.Scalar bare(String text) {
        return new Node.Scalar(0, 0, 0, text, true);
    }

    /** What somebody words, and what must not be taken for a number or a truth value. */
    static Node.Scalar quoted(String text) {
        return new Node.Scalar(0, 0, 0, text, false);
    }
}
