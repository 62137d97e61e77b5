package dev.holdpoint.build;

import dev.holdpoint.build.Format.Field;
import dev.holdpoint.build.Format.Sentence;
import java.util.stream.Collectors;

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
                + table(format, "description", "says")
                + table(format, "question", "ask")
                + table(format, "otherwise", "otherwise")
                + table(format, "todo", "todo")
                + table(format, "unsure", "unsure")
                + table(format, "beforeRollback", "before-rollback")
                + table(format, "also", "also")
                + table(format, "example", "example")
                + table(format, "so", "so").stripTrailing()
                + "\n}\n";
    }

    private static String table(Format format, String name, String word) {
        boolean all = format.fields().stream().allMatch(field -> field.has(word));
        StringBuilder cases = new StringBuilder();
        for (Field field : format.fields()) {
            field.word(word)
                    .map(text -> "            case " + Names.quoted(field.path()) + " -> " + Names.quoted(text) + ";\n")
                    .ifPresent(cases::append);
        }
        return """
                    static %sString %s(String path) {
                        return switch (path) {
                %s            default -> %s;
                        };
                    }

                """.formatted(
                all ? "" : "@Nullable ", name, cases, all ? "throw new IllegalArgumentException(path)" : "null");
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
            String holes =
                    sentence.holes().stream().map(hole -> "String " + hole).collect(Collectors.joining(", "));
            out.append('\n').append(Names.comment("    ", sentence.text())).append("""
                        public static String %s(%s) {
                            return %s;
                        }
                    """.formatted(
                            Names.method(sentence.name()), holes, filled(sentence.text())));
        }
        return out.append("}\n").toString();
    }

    private static String filled(String text) {
        String joined = Names.quoted(text).replaceAll("\\{([a-z]+)\\}", "\" + $1 + \"");
        return joined.replaceAll("^\"\" \\+ | \\+ \"\"$", "");
    }
}
