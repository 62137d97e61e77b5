package dev.holdpoint.build;

import dev.holdpoint.build.Format.Field;
import dev.holdpoint.build.Format.Sentence;
import java.util.Optional;
import java.util.function.Function;

/** Writes what is said: of each field, by its path, and the sentences. A text costs nothing until it is asked for. */
final class WordsSource {
    private WordsSource() {}

    /** The class {@code Words}: a switch for each thing that is said of a field. */
    static String ofFields(Format format) {
        return """
                package dev.holdpoint.situation;

                import org.jspecify.annotations.Nullable;

                /** What rules/format.yaml says of each field. */
                final class Words {
                    private Words() {}

                """
                + table(format, "description", field -> Optional.of(field.says()))
                + table(format, "question", field -> Optional.of(field.ask()))
                + table(format, "otherwise", Field::otherwise)
                + table(format, "todo", Field::todo)
                + table(format, "unsure", Field::unsure)
                + table(format, "beforeRollback", Field::before)
                + table(format, "also", Field::also)
                + table(format, "example", Field::example)
                + table(format, "so", Field::so).stripTrailing()
                + "\n}\n";
    }

    private static String table(Format format, String name, Function<Field, Optional<String>> word) {
        boolean all =
                format.fields().stream().allMatch(field -> word.apply(field).isPresent());
        StringBuilder table = new StringBuilder();
        table.append("    static ")
                .append(all ? "" : "@Nullable ")
                .append("String ")
                .append(name)
                .append("(String path) {\n");
        table.append("        return switch (path) {\n");
        for (Field field : format.fields()) {
            word.apply(field)
                    .ifPresent(text -> table.append("            case ")
                            .append(Names.quoted(field.path()))
                            .append(" -> ")
                            .append(Names.quoted(text))
                            .append(";\n"));
        }
        String otherwise = all ? "throw new IllegalArgumentException(path)" : "null";
        return table.append("            default -> ")
                .append(otherwise)
                .append(";\n        };\n    }\n\n")
                .toString();
    }

    /** The class {@code Sentences}: a method for each, with what goes into its holes. */
    static String ofSentences(Format format) {
        StringBuilder out = new StringBuilder("""
                package dev.holdpoint.verdict;

                /** The sentences of rules/format.yaml, with what goes into them. */
                public final class Sentences {
                    private Sentences() {}
                """);
        for (Sentence sentence : format.sentences()) {
            out.append('\n').append(Names.comment("    ", sentence.text()));
            out.append("    public static String ")
                    .append(Names.method(sentence.name()))
                    .append('(');
            out.append(String.join(
                    ", ",
                    sentence.holes().stream().map(hole -> "String " + hole).toList()));
            out.append(") {\n        return ").append(filled(sentence.text())).append(";\n    }\n");
        }
        return out.append("}\n").toString();
    }

    private static String filled(String text) {
        String joined = Names.quoted(text).replaceAll("\\{([a-z]+)\\}", "\" + $1 + \"");
        String trimmed = joined.replaceAll("^\"\" \\+ ", "").replaceAll(" \\+ \"\"$", "");
        return trimmed;
    }
}
