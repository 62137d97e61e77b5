package dev.holdpoint.schema;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON Schema (2020-12) of format 1, for editors and for services. It says less than the reader where a schema cannot say
 * it (unique categories, categories that are referred to, days that exist, attachments' files), and more in nothing; only a
 * version may be a number, since editors take an unquoted 6.10 in YAML for one, where the reader refuses a number in JSON.
 */
public final class SituationSchema {
    /** What the schema is called; nothing needs to be found there. */
    public static final String ID = "https://holdpoint.dev/schema/situation-1.json";

    private static final String TEXT =
            "{\"type\": \"string\", \"pattern\": \"\\\\S\", \"not\": {\"const\": \"unknown\"}}";
    private static final String MOMENT =
            "\"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])(:[0-5][0-9]){2}"
                    + "(\\\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9])$\"";
    private static final String VERSION = "\"^(?=.{1,64}$)[0-9](?:[._+~-]?[0-9A-Za-z])*$\"";

    private final StringBuilder out = new StringBuilder();

    private SituationSchema() {}

    /** The schema as JSON that ends in a line break; the same text always. */
    public static String json() {
        SituationSchema schema = new SituationSchema();
        schema.out.append("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
        schema.out.append("  \"$id\": \"").append(ID).append("\",\n");
        schema.out.append("  \"title\": \"Holdpoint situation, format 1\",\n");
        schema.out.append("  \"type\": \"object\",\n");
        schema.keywords(Situation.TYPE, "  ");
        return schema.out.append("\n}\n").toString();
    }

    /** The keywords of a section, without braces; a word in its place is looked at as a text, and its keys are not. */
    private void section(Kind.Nested<?> nested, String indent) {
        String types = nested.deniable()
                ? "[\"object\", \"string\", \"null\"], \"pattern\": \"^(none|unknown)$\""
                : "[\"object\", \"null\"]";
        out.append(indent).append("\"type\": ").append(types).append(",\n");
        keywords(nested.type(), indent);
    }

    /** The keywords of an object, without braces. */
    private void keywords(SectionType<?> type, String indent) {
        out.append(indent).append("\"additionalProperties\": false,\n");
        required(type, indent);
        out.append(indent).append("\"properties\": {");
        String separator = "\n";
        for (Field<?> field : type.fields()) {
            out.append(separator)
                    .append(indent)
                    .append("  \"")
                    .append(field.name())
                    .append("\": {\n");
            field(field, indent + "    ");
            out.append('\n').append(indent).append("  }");
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void required(SectionType<?> type, String indent) {
        if (type == Situation.TYPE) {
            out.append(indent).append("\"required\": [\"situation\"],\n");
        } else if (type == Automation.TYPE) {
            needs(indent, Automation.CATEGORY, "");
        } else if (type == Attachment.TYPE) {
            needs(
                    indent,
                    Attachment.NAME,
                    ", \"oneOf\": [" + present(Attachment.TEXT) + ", " + present(Attachment.FILE) + "]");
        }
    }

    private void needs(String indent, Field<?> field, String more) {
        out.append(indent)
                .append("\"allOf\": [")
                .append(present(field))
                .append("]")
                .append(more)
                .append(",\n");
    }

    /** There, and not empty: null is the same as left out. */
    private static String present(Field<?> field) {
        return "{\"required\": [\"" + field.name() + "\"], \"properties\": {\"" + field.name()
                + "\": {\"not\": {\"type\": \"null\"}}}}";
    }

    private void field(Field<?> field, String indent) {
        out.append(indent).append("\"description\": ");
        text(out, description(field));
        out.append(",\n")
                .append(indent)
                .append("\"examples\": [")
                .append(example(field))
                .append("],\n");
        if (field.kind() instanceof Kind.Nested<?> nested) {
            section(nested, indent);
        } else if (field.kind() instanceof Kind.Repeated<?> repeated) {
            int most = field == Evidence.ATTACHMENTS ? 1_000 : 10_000;
            out.append(indent).append("\"type\": [\"array\", \"null\"],\n");
            out.append(indent).append("\"maxItems\": ").append(most).append(",\n");
            out.append(indent).append("\"items\": {\n").append(indent).append("  \"type\": \"object\",\n");
            keywords(repeated.type(), indent + "  ");
            out.append('\n').append(indent).append('}');
        } else {
            out.append(indent).append(value(field));
        }
    }

    private static String description(Field<?> field) {
        boolean answer = field.kind() instanceof Kind.OneOf<?> one && one.type() == Answer.class;
        return answer ? "whether " + field.description() : field.description();
    }

    private static String value(Field<?> field) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            List<String> values = quoted(one.type());
            values.add("\"unknown\"");
            if (one.type() == Answer.class) {
                values.add("true");
                values.add("false");
            }
            values.add("null");
            return "\"enum\": [" + String.join(", ", values) + "]";
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            return "\"anyOf\": [{\"type\": \"array\", \"uniqueItems\": true, \"items\": {\"enum\": ["
                    + String.join(", ", quoted(some.type())) + "]}}, {\"enum\": [\"unknown\", null]}]";
        }
        if (kind == Kind.TEXTS) {
            String unique = field == Incident.AFFECTED_AUTOMATION ? ", \"uniqueItems\": true" : "";
            return "\"type\": [\"array\", \"null\"]" + unique + ", \"items\": " + TEXT;
        }
        if (kind == Kind.FORMAT) {
            return "\"const\": 1";
        }
        String pattern = kind == Kind.VERSION ? VERSION : kind == Kind.MOMENT ? MOMENT : "\"\\\\S\"";
        String types = kind == Kind.VERSION ? "[\"string\", \"number\", \"null\"]" : "[\"string\", \"null\"]";
        return "\"type\": " + types + ", \"pattern\": " + pattern + ", \"not\": {\"const\": \"unknown\"}";
    }

    private static String example(Field<?> field) {
        StringBuilder example = new StringBuilder();
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            example.append(quoted(one.type()).get(0));
        } else if (kind instanceof Kind.SomeOf<?> some) {
            example.append('[').append(quoted(some.type()).get(0)).append(']');
        } else if (kind instanceof Kind.Nested<?> nested) {
            object(example, nested.type());
        } else if (kind instanceof Kind.Repeated<?> repeated) {
            example.append('[');
            object(example, repeated.type());
            example.append(']');
        } else if (kind == Kind.FORMAT) {
            example.append('1');
        } else {
            boolean list = kind == Kind.TEXTS;
            example.append(list ? "[" : "");
            field.example().ifPresent(value -> text(example, value));
            example.append(list ? "]" : "");
        }
        return example.toString();
    }

    /** With its first field; an attachment needs a text beside its name. */
    private static void object(StringBuilder example, SectionType<?> type) {
        Field<?> first = type.fields().get(0);
        example.append("{\"").append(first.name()).append("\": ").append(example(first));
        if (type == Attachment.TYPE) {
            example.append(", \"text\": ").append(example(Attachment.TEXT));
        }
        example.append('}');
    }

    private static List<String> quoted(Class<? extends Choice> type) {
        List<String> names = new ArrayList<>();
        for (Choice choice : type.getEnumConstants()) {
            names.add('"' + choice.wireName() + '"');
        }
        return names;
    }

    private static void text(StringBuilder out, String text) {
        out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
