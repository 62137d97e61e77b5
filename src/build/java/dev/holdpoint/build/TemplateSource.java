package dev.holdpoint.build;

import dev.holdpoint.build.Format.Field;

/**
 * Writes a complete situation to fill in: every field with a comment that says what it is and what it takes, and with nothing
 * behind it, which says that it is unknown.
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
    private final StringBuilder out = new StringBuilder(TOP);

    private TemplateSource(Format format) {
        this.format = format;
    }

    /** With the section on an incident, or saying that there was none. */
    static String of(Format format, boolean incident) {
        TemplateSource template = new TemplateSource(format);
        for (Field field : format.in("")) {
            if (field.type().form() == Type.Form.SECTION_OR_NONE && !incident) {
                template.out.append('\n');
                template.line(field.name() + ": none", NONE);
            } else {
                template.out.append(field.type().isSection() ? "\n" : "");
                template.field(field, "", "");
            }
        }
        return template.out.toString();
    }

    private void field(Field field, String indent, String comment) {
        String key = comment + indent + field.name() + ":";
        switch (field.type().form()) {
            case SECTION, SECTION_OR_NONE -> {
                line(key, field.says());
                format.in(field.path()).forEach(part -> field(part, indent + "  ", comment));
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
                        + field.example().map(value -> ", such as " + value).orElse("");
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
