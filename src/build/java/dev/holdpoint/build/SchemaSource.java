package dev.holdpoint.build;

import dev.holdpoint.build.Format.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the JSON Schema (2020-12) of the format, for editors and for services. It says less than the reader where a schema
 * cannot say it (unique categories, categories that are referred to, days that exist, attachments' files), and more in nothing;
 * only a version may be a number, since editors take an unquoted 6.10 in YAML for one, where the reader refuses a number in JSON.
 */
final class SchemaSource {
    private static final String TEXT =
            "{\"type\": \"string\", \"pattern\": \"\\\\S\", \"not\": {\"const\": \"unknown\"}}";
    private static final String MOMENT =
            "\"^unknown$|^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[T ]([01][0-9]|2[0-3])(:[0-5][0-9]){1,2}"
                    + "(\\\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-8]):?[0-5][0-9])$\"";
    private static final String VERSION = "\"^unknown$|^(?=.{1,64}$)[0-9](?:[._+~-]?[0-9A-Za-z])*$\"";

    private final Format format;
    private final StringBuilder out = new StringBuilder();

    private SchemaSource(Format format) {
        this.format = format;
    }

    static String of(Format format) {
        SchemaSource schema = new SchemaSource(format);
        schema.line("", "{");
        schema.line("  ", "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",");
        schema.line("  ", "\"$id\": \"https://holdpoint.dev/schema/situation-1.json\",");
        schema.line("  ", "\"title\": \"Holdpoint situation, format 1\",");
        schema.line("  ", "\"type\": \"object\",");
        schema.object("", "  ", "\"required\": [\"situation\"],");
        return schema.out.append("\n}\n").toString();
    }

    /** The keywords of an object, without braces. */
    private void object(String path, String indent, String required) {
        line(indent, "\"additionalProperties\": false,");
        if (!required.isEmpty()) {
            line(indent, required);
        }
        out.append(indent).append("\"properties\": {");
        String separator = "\n";
        for (Field field : format.in(path)) {
            out.append(separator)
                    .append(indent)
                    .append("  ")
                    .append(Names.quoted(field.name()))
                    .append(": {\n");
            field(field, indent + "    ");
            out.append('\n').append(indent).append("  }");
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void field(Field field, String indent) {
        String whether = field.type().isAnswer() ? "whether " : "";
        line(indent, "\"description\": " + Names.quoted(whether + field.says()) + ",");
        line(indent, "\"examples\": [" + example(field) + "],");
        switch (field.type().form()) {
            case SECTION -> {
                line(indent, "\"type\": [\"object\", \"string\", \"null\"], \"pattern\": \"^unknown$\",");
                object(field.path(), indent, "");
            }
            case SECTION_OR_NONE -> {
                // a word in its place is looked at as a text, and its keys are not
                line(indent, "\"type\": [\"object\", \"string\", \"null\"], \"pattern\": \"^(none|unknown)$\",");
                object(field.path(), indent, "");
            }
            case LIST_OF -> {
                line(indent, "\"type\": [\"array\", \"string\", \"null\"], \"pattern\": \"^unknown$\",");
                line(indent, "\"maxItems\": " + field.word("most").orElseThrow() + ",");
                line(indent, "\"items\": {");
                line(indent, "  \"type\": \"object\",");
                object(field.path() + "[]", indent + "  ", needs(field.needs()));
                out.append('\n').append(indent).append('}');
            }
            default -> out.append(indent).append(value(field));
        }
    }

    /** There, and not empty: null is the same as left out. */
    private static String needs(List<String> needs) {
        StringBuilder all = new StringBuilder();
        for (String need : needs) {
            List<String> one = new ArrayList<>();
            for (String name : need.split(" or ", -1)) {
                one.add("{\"required\": [\"" + name + "\"], \"properties\": {\"" + name
                        + "\": {\"not\": {\"enum\": [null, \"unknown\"]}}}}");
            }
            String key = one.size() == 1 ? "\"allOf\": [" : " \"oneOf\": [";
            all.append(key).append(String.join(", ", one)).append("],");
        }
        return all.toString();
    }

    private String value(Field field) {
        return switch (field.type().form()) {
            case ONE_OF -> {
                String answers = field.type().isAnswer() ? ", true, false" : "";
                yield "\"enum\": [" + options(field) + ", \"unknown\"" + answers + ", null]";
            }
            case ANY_OF ->
                "\"anyOf\": [{\"type\": \"array\", \"uniqueItems\": true, \"items\": {\"enum\": [" + options(field)
                        + "]}}, {\"enum\": [\"unknown\", null]}]";
            case TEXTS -> {
                String unique = field.path().equals("incident.affectedAutomation") ? ", \"uniqueItems\": true" : "";
                yield "\"anyOf\": [{\"type\": \"array\"" + unique + ", \"items\": " + TEXT
                        + "}, {\"enum\": [\"unknown\", null]}]";
            }
            case FORMAT -> "\"const\": 1";
            case VERSION -> pattern("\"string\", \"number\", \"null\"", VERSION);
            case MOMENT -> pattern("\"string\", \"null\"", MOMENT);
            default -> pattern("\"string\", \"null\"", "\"\\\\S\"");
        };
    }

    private static String pattern(String types, String pattern) {
        return "\"type\": [" + types + "], \"pattern\": " + pattern;
    }

    private String options(Field field) {
        return String.join(
                ", ", format.options(field.type()).stream().map(Names::quoted).toList());
    }

    private String example(Field field) {
        String value = field.word("example").map(Names::quoted).orElse("");
        return switch (field.type().form()) {
            case ONE_OF -> Names.quoted(format.options(field.type()).get(0));
            case ANY_OF -> "[" + Names.quoted(format.options(field.type()).get(0)) + "]";
            case SECTION, SECTION_OR_NONE ->
                "{" + member(format.in(field.path()).get(0)) + "}";
            case LIST_OF ->
                "[{"
                        + String.join(
                                ", ",
                                field.needs().stream()
                                        .map(need -> needed(field, need))
                                        .toList()) + "}]";
            case FORMAT -> "1";
            case TEXTS -> "[" + value + "]";
            default -> value;
        };
    }

    private String needed(Field list, String need) {
        String path = list.path() + "[]." + need.split(" or ", -1)[0];
        return member(format.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .orElseThrow());
    }

    private String member(Field field) {
        return Names.quoted(field.name()) + ": " + example(field);
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
