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
        if (!isList(field)) {
            return scalar(field, text);
        }
        if (isBracketed(text)) {
            return list(field, elements(text));
        }
        boolean one = field.kind() == Kind.TEXTS && field != Incident.AFFECTED_AUTOMATION;
        return list(field, one ? List.of(text) : List.of(text.split(",", -1)));
    }

    static boolean isList(Field<?> field) {
        Kind<?> kind = field.kind();
        return kind == Kind.TEXTS || kind instanceof Kind.SomeOf<?> || kind instanceof Kind.Repeated<?>;
    }

    /** A list of these. */
    static Node.Sequence list(Field<?> field, List<String> texts) {
        return Node.Sequence.of(texts.stream().map(text -> element(field, text)).toList());
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
        return section(Attachment.NAME, quoted(file.substring(file.lastIndexOf('/') + 1)))
                .with(Attachment.FILE.name(), quoted(file));
    }

    static Node attachment(String name, String text) {
        return section(Attachment.NAME, quoted(name)).with(Attachment.TEXT.name(), quoted(text));
    }

    static Node.Mapping section(Field<?> field, Node value) {
        return Node.Mapping.of(field.name(), value);
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
        return Tokens.yaml(text.strip())
                .map(tokens -> tokens.stream()
                        .filter(token -> token.kind() == Token.Kind.TEXT)
                        .map(Token::value)
                        .toList())
                .orElse(List.of(text));
    }

    /** A word of the format, a time or a number. */
    static Node.Scalar bare(String text) {
        return new Node.Scalar(text, true);
    }

    /** What somebody words, and what must not be taken for a number or a truth value. */
    static Node.Scalar quoted(String text) {
        return new Node.Scalar(text, false);
    }
}
