package dev.holdpoint.schema;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;

/**
 * A complete situation to fill in: every field of format 1 with a comment that says what it is and what it takes, and with
 * nothing behind it, which says that it is unknown. Reads without a problem as it stands.
 */
public final class SituationTemplate {
    private static final int COMMENT_COLUMN = 36;
    private static final String TOP = """
            # What is known of one update. Leave empty what you do not know: the verdict asks for what it needs.
            # Where names are listed, `unknown` may be written too.
            """;

    private final StringBuilder out = new StringBuilder();

    private SituationTemplate() {}

    /**
     * The situation, as YAML that ends in a line break.
     *
     * @param schema where an editor finds the schema: a path or an address
     * @param incident whether something went wrong; without, it says that nothing did
     */
    public static String yaml(String schema, boolean incident) {
        SituationTemplate template = new SituationTemplate();
        template.out
                .append("# yaml-language-server: $schema=")
                .append(schema.strip().replace("\n", "").replace("\r", ""))
                .append('\n')
                .append(TOP);
        for (Field<?> field : Situation.TYPE.fields()) {
            if (field == Situation.INCIDENT && !incident) {
                template.out.append('\n');
                template.line("incident: none", "nothing went wrong; a section with keys where something did");
            } else {
                template.out.append(field.kind() instanceof Kind.Nested<?> ? "\n" : "");
                template.field(field, "", "");
            }
        }
        return template.out.toString();
    }

    private void field(Field<?> field, String indent, String comment) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.Nested<?> nested) {
            line(comment + indent + field.name() + ":", field.description());
            section(nested.type(), indent + "  ", comment);
        } else if (kind instanceof Kind.Repeated<?> repeated) {
            line(comment + indent + field.name() + ":", field.description() + "; [] = none");
            entry(repeated.type(), indent + "  ");
        } else {
            line(comment + indent + field.name() + ":" + (kind == Kind.FORMAT ? " 1" : ""), takes(field));
        }
    }

    private void section(SectionType<?> type, String indent, String comment) {
        for (Field<?> field : type.fields()) {
            field(field, indent, comment);
        }
    }

    /** An entry as a comment, since an empty one would be wrong. */
    private void entry(SectionType<?> type, String indent) {
        String bullet = "- ";
        for (Field<?> field : type.fields()) {
            field(field, indent + bullet, "# ");
            bullet = "  ";
        }
    }

    private void line(String key, String comment) {
        out.append(key).append(" ".repeat(Math.max(1, COMMENT_COLUMN - key.length())));
        out.append("# ").append(comment).append('\n');
    }

    private static String takes(Field<?> field) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.OneOf<?> one) {
            return one.type() == Answer.class
                    ? "yes | no: " + field.description()
                    : names(one.type()) + ": " + field.description();
        }
        if (kind instanceof Kind.SomeOf<?> some) {
            return field.description() + ": [" + names(some.type()) + "]; [] = none";
        }
        if (kind == Kind.FORMAT) {
            return field.description();
        }
        String example = field.example().map(value -> ", such as " + value).orElse("");
        return field.description() + (kind == Kind.TEXTS ? ", as a list; [] = none" : example);
    }

    private static String names(Class<? extends Choice> type) {
        StringBuilder names = new StringBuilder();
        for (Choice choice : type.getEnumConstants()) {
            names.append(names.length() == 0 ? "" : " | ").append(choice.wireName());
        }
        return names.toString();
    }
}
