package dev.holdpoint.build;

import dev.holdpoint.build.Format.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the class of one section: its fields, what is known of them, and its builder. */
final class SectionSource {
    /** Sections with something beside their fields, which stands in a class that is written by hand: {@code SituationBase}. */
    private static final Set<String> WITH_BASE = Set.of("Situation", "Incident", "Automation");

    private final Format format;
    private final String type;
    private final String path;
    private final boolean inList;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> imports = new TreeSet<>();

    private SectionSource(Format format, String type, String path) {
        this.format = format;
        this.type = type;
        this.path = path;
        this.inList = path.endsWith("[]");
    }

    static String of(Format format, String type, String path, String about) {
        SectionSource source = new SectionSource(format, type, path);
        source.write(about);
        StringBuilder file = new StringBuilder("package dev.holdpoint.situation;\n\n");
        source.imports.forEach(name -> file.append("import ").append(name).append(";\n"));
        return file.append(source.imports.isEmpty() ? "" : "\n")
                .append(source.out)
                .toString();
    }

    private void write(String about) {
        doc("", Names.capital(about) + ".");
        line("public final class %s extends %s {"
                .formatted(type, WITH_BASE.contains(type) ? type + "Base" : "Section"));
        doc("    ", "The fields of this section, in the order of the format.");
        line("    public static final SectionType<%1$s> TYPE = new SectionType<>(\"%2$s\", %1$s::new);"
                .formatted(type, path));
        fields().forEach(this::constant);
        line("");
        line("    private %1$s(Draft<%1$s> draft) {".formatted(type));
        line("        super(draft);");
        line("    }");
        if (path.isEmpty()) {
            method(
                    "    ",
                    "A new situation in which nothing is known yet.",
                    "static Builder builder()",
                    "new Builder()");
        }
        fields().forEach(this::accessor);
        builder();
        line("}");
    }

    private List<Field> fields() {
        return format.in(path);
    }

    private void constant(Field field) {
        importsOf(field);
        line("");
        doc("    ", "{@code " + field.name() + "}: " + field.says() + ".");
        line("    public static final Field<%s> %s = TYPE.field(\"%s\", %s%s);"
                .formatted(
                        field.type().java(),
                        Names.constant(field.name()),
                        field.name(),
                        field.type().kind(),
                        phases(field)));
    }

    private static String phases(Field field) {
        String due = field.word("due").orElse("");
        String asked = field.word("asked").orElse(due);
        return due.isEmpty() ? "" : ", Phase." + Names.constant(due) + ", Phase." + Names.constant(asked);
    }

    private void importsOf(Field field) {
        String java = field.type().java();
        if (java.startsWith("List") || java.startsWith("Set")) {
            imports.add("java.util.List");
            imports.add("java.util." + java.substring(0, java.indexOf('<')));
        }
    }

    private void accessor(Field field) {
        String get = "fact(" + Names.constant(field.name()) + ")";
        if (field.type().form() == Type.Form.SECTION) {
            method(
                    "    ",
                    field.ask() + " A section of unknown facts where it is left out.",
                    field.type().java() + " " + field.name() + "()",
                    get + ".get()");
        } else {
            method("    ", about(field), "Fact<" + field.type().java() + "> " + field.name() + "()", get);
        }
    }

    private String about(Field field) {
        if (field.type().form() == Type.Form.ONE_OF) {
            return field.ask() + " {@code " + String.join(" | ", format.options(field.type())) + "}";
        }
        return field.ask()
                + field.word("example").map(value -> " Such as: " + value).orElse("");
    }

    private void builder() {
        line("");
        doc("    ", "Builds this section; a fact that is not set is unknown.");
        String base = path.isEmpty() ? "SituationBase.Builder" : "Section.Builder<" + type + ", Builder>";
        line("    public static final class Builder extends %s {"
                .formatted(path.isEmpty() ? base + "<Builder>" : base));
        line("        Builder(%s) {".formatted(inList ? "int item" : ""));
        line("            super(TYPE%s);".formatted(inList ? ", item" : ""));
        line("        }");
        fields().forEach(this::setter);
        line("    }");
    }

    private void setter(Field field) {
        String constant = Names.constant(field.name());
        String java = field.type().java();
        switch (field.type().form()) {
            case FORMAT -> {
                // there is one version of the format, which the base sets
            }
            case TEXT, ONE_OF -> set(field, java, "%s", "");
            case TEXTS -> set(field, "String...", "List.of(%s)", "");
            case ANY_OF -> set(field, Names.type(field.type().of()) + "...", "Draft.setOf(List.of(%s))", "");
            case VERSION -> set(field, "String", "Version.of(%s)", "is not a version");
            case MOMENT -> set(field, "String", "Moment.of(%s)", "is not a time with an offset");
            case SECTION -> nested(field, java, constant);
            case SECTION_OR_NONE -> {
                nested(field, java, constant);
                none(field, "set(" + constant + ", " + java + ".TYPE.none())");
            }
            case LIST_OF -> entries(field, constant);
        }
    }

    private void set(Field field, String java, String value, String otherwise) {
        String strict = otherwise.isEmpty() ? "" : " @throws IllegalArgumentException if it " + otherwise;
        setter(
                about(field) + strict,
                "%1$s(%2$s %1$s)".formatted(field.name(), java),
                "set(%s, %s)".formatted(Names.constant(field.name()), value.formatted(field.name())));
    }

    private void nested(Field field, String java, String constant) {
        imports.add("java.util.function.Consumer");
        setter(
                field.ask(),
                field.name() + "(Consumer<" + java + ".Builder> facts)",
                "nest(" + constant + ", new " + java + ".Builder(), facts)");
    }

    /** An entry begins with what it needs; where that is all that can be said of it, nothing follows. */
    private void entries(Field field, String constant) {
        String of = Names.type(field.type().of());
        StringBuilder given = new StringBuilder();
        StringBuilder sets = new StringBuilder();
        for (String need : field.needs()) {
            String name = need.split(" or ", -1)[0];
            given.append(given.isEmpty() ? "" : ", ").append("String ").append(name);
            sets.append('.').append(name).append('(').append(name).append(')');
        }
        boolean complete = field.needs().stream().anyMatch(need -> need.contains(" or "));
        if (!complete) {
            imports.add("java.util.function.Consumer");
            given.append(", Consumer<").append(of).append(".Builder> facts");
        }
        String entry = field.word("entry").orElseThrow();
        String child = "item -> new " + of + ".Builder(item)" + sets;
        setter(
                "Adds one more. " + field.ask(),
                entry + "(" + given + ")",
                "append(" + constant + ", " + child + ", " + (complete ? "whole -> {}" : "facts") + ")");
        none(field, "set(" + constant + ", List.of())");
    }

    private void none(Field field, String value) {
        setter("Says that there is none. " + field.ask(), "no" + Names.capital(field.name()) + "()", value);
    }

    private void setter(String about, String signature, String value) {
        method("        ", about, "Builder " + signature, value);
    }

    private void method(String indent, String about, String signature, String value) {
        line("");
        doc(indent, about);
        out.append(
                "public %s {\n    return %s;\n}\n".formatted(signature, value).indent(indent.length()));
    }

    private void doc(String indent, String text) {
        out.append(Names.comment(indent, text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
