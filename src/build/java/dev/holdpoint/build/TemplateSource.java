package dev.holdpoint.build;

import dev.holdpoint.build.Format.Field;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes a situation to fill in: every field, or those of a template, with a comment that says what it is and what it takes, and with
 * nothing behind it, which says that it is unknown.
 */
final class TemplateSource {
    private static final int COMMENT_COLUMN = 36;
    /** As much of a comment as stands on one line, where it lists many names. */
    private static final int LINE = 120;

    private static final String BETWEEN = " | ";
    private static final String NONE = "nothing went wrong; a section with keys where something did";
    private static final String TOP = """
            # yaml-language-server: $schema={schema}
            # What is known of one update. Leave empty what you do not know: the verdict asks for what it needs.
            # Where names are listed, `unknown` may be written too.
            """;

    private final Format format;
    private final Predicate<Field> listed;
    private final StringBuilder out = new StringBuilder(TOP);

    private TemplateSource(Format format, Predicate<Field> listed) {
        this.format = format;
        this.listed = listed;
    }

    /** With all fields; with the section on an incident, or saying that there was none. */
    static String of(Format format, boolean incident) {
        return new TemplateSource(format, field -> true).all(incident);
    }

    /** With the fields that the template of that name lists; nothing is said of an incident where it lists none of its fields. */
    static String of(Format format, String name) {
        return new TemplateSource(format, listed(format, name)).all(true);
    }

    /** What a template lists, what lies in it, and what it lies in. */
    static Predicate<Field> listed(Format format, String name) {
        List<String> paths = format.templates().get(name);
        return field -> paths.stream()
                .anyMatch(path ->
                        (field.path() + ".").startsWith(path + ".") || (path + ".").startsWith(field.path() + "."));
    }

    private String all(boolean incident) {
        for (Field field : format.in("")) {
            if (!listed.test(field)) {
                continue;
            }
            if (field.type().form() == Type.Form.SECTION_OR_NONE && !incident) {
                out.append('\n');
                line(field.name() + ": none", NONE);
            } else {
                out.append(field.type().isSection() ? "\n" : "");
                field(field, "", "");
            }
        }
        return out.toString();
    }

    private void field(Field field, String indent, String comment) {
        String key = comment + indent + field.name() + ":";
        switch (field.type().form()) {
            case SECTION, SECTION_OR_NONE -> {
                line(key, field.says());
                format.in(field.path()).stream().filter(listed).forEach(part -> field(part, indent + "  ", comment));
            }
            case LIST_OF -> {
                line(key, field.says() + "; [] = none");
                entry(field.path() + "[]", indent + "  ");
            }
            case FORMAT -> line(key + " 1", field.says());
            default -> line(key, takes(field));
        }
    }

    /** An entry as a comment, since an empty one would be wrong. */
    private void entry(String path, String indent) {
        String bullet = "- ";
        for (Field field : format.in(path)) {
            field(field, indent + bullet, "# ");
            bullet = "  ";
        }
    }

    private String takes(Field field) {
        return switch (field.type().form()) {
            case ONE_OF -> String.join(BETWEEN, format.options(field.type())) + ": " + field.says();
            case ANY_OF -> field.says() + ": [" + String.join(BETWEEN, format.options(field.type())) + "]; [] = none";
            case TEXTS -> field.says() + ", as a list; [] = none";
            default ->
                field.says()
                        + field.word("example")
                                .map(value -> ", such as " + value)
                                .orElse("");
        };
    }

    private void line(String key, String comment) {
        String rest = comment;
        String before = key;
        while (rest.length() > LINE && rest.indexOf(BETWEEN) > 0) {
            int cut = Math.max(rest.lastIndexOf(BETWEEN, LINE), rest.indexOf(BETWEEN)) + BETWEEN.length();
            comment(before, rest.substring(0, cut).stripTrailing());
            rest = "  " + rest.substring(cut);
            before = "";
        }
        comment(before, rest);
    }

    private void comment(String key, String text) {
        out.append(key).append(" ".repeat(Math.max(1, COMMENT_COLUMN - key.length())));
        out.append("# ").append(text).append('\n');
    }
}
