package dev.holdpoint.build;

import dev.holdpoint.build.Format.Field;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** Writes a situation to fill in as JSON, which has no comments: every field with null behind it, which says that it is unknown. */
final class TemplateJson {
    private final Format format;
    private final Predicate<Field> listed;

    private TemplateJson(Format format, Predicate<Field> listed) {
        this.format = format;
        this.listed = listed;
    }

    /** With all fields; with the section on an incident, or saying that there was none. */
    static String of(Format format, boolean incident) {
        String all = new TemplateJson(format, field -> incident || field.type().form() != Type.Form.SECTION_OR_NONE)
                .section("", "");
        return incident ? all + "\n" : all.substring(0, all.length() - 2) + ",\n  \"incident\": \"none\"\n}\n";
    }

    /** With the fields that the template of that name lists. */
    static String of(Format format, String name) {
        return new TemplateJson(format, TemplateSource.listed(format, name)).section("", "") + "\n";
    }

    private String section(String path, String indent) {
        List<Field> fields = format.in(path).stream().filter(listed).toList();
        StringJoiner members = new StringJoiner(",\n", "{\n", "\n" + indent + "}");
        for (Field field : fields) {
            members.add(indent + "  \"" + field.name() + "\": " + value(field, indent + "  "));
        }
        return members.toString();
    }

    private String value(Field field, String indent) {
        return switch (field.type().form()) {
            case SECTION, SECTION_OR_NONE -> section(field.path(), indent);
            case FORMAT -> "1";
            default -> "null";
        };
    }
}
