package dev.holdpoint.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the words of rules/vocabulary.tsv constants, a class a subject: so that nothing is read when a search begins. */
final class VocabularySource {
    private static final String NAME = "rules/vocabulary.tsv";
    private static final int CELLS = 5;
    private static final int WIDTH = 116;

    private final StringBuilder out = new StringBuilder("""
            package dev.holdpoint.secret;

            import java.util.List;
            import java.util.Set;

            /** What rules/vocabulary.tsv says of words. */
            final class Vocabulary {
                private Vocabulary() {}
            """);

    private VocabularySource() {}

    /** A list, with the words of the rows below that go on with it. */
    private record Words(String subject, String list, String how, String says, Set<String> words) {
        /** Whole words are looked up; of all others, each is tried in its place. */
        String type() {
            return switch (how) {
                case "word" -> "Set";
                case "part", "start", "end", "phrase" -> "List";
                default -> throw new IllegalArgumentException(how + " is no way to look for a word");
            };
        }
    }

    /** The class {@code Vocabulary}. */
    static String of(String table) {
        VocabularySource source = new VocabularySource();
        String subject = "";
        for (Words words : read(table)) {
            if (!words.subject.equals(subject)) {
                source.out.append(subject.isEmpty() ? "" : "    }\n").append("""

                            static final class %1$s {
                                private %1$s() {}
                        """.formatted(Names.type(words.subject)));
                subject = words.subject;
            }
            source.constant(words);
        }
        return source.out.append(subject.isEmpty() ? "}\n" : "    }\n}\n").toString();
    }

    private static List<Words> read(String table) {
        List<Words> lists = new ArrayList<>();
        Rows.each(NAME, table, line -> row(Rows.cells(line, CELLS), lists));
        return lists;
    }

    private static void row(String[] cells, List<Words> lists) {
        if (!cells[1].isEmpty()) {
            Words next = new Words(cells[0], cells[1], cells[2], cells[3], new LinkedHashSet<>());
            Rows.require(
                    lists.stream().noneMatch(list -> isSame(list, next)), "there is such a list already: " + next.list);
            Rows.require(!next.type().isEmpty() && !next.says.isEmpty(), "nothing is said of " + next.list);
            lists.add(next);
        }
        Rows.require(!lists.isEmpty(), "there is no list above it");
        for (String word : cells[CELLS - 1].split(", ", -1)) {
            Rows.require(
                    word.equals(word.strip()) && !word.isEmpty(), "one comma and one blank stand between two words");
            Rows.require(
                    lists.get(lists.size() - 1).words.add(word.replace('\u2423', ' ')), word + " is there already");
        }
    }

    private static boolean isSame(Words one, Words other) {
        return one.subject.equals(other.subject) && one.list.equals(other.list);
    }

    private void constant(Words words) {
        String type = words.type();
        out.append('\n').append(Names.comment("        ", Names.capital(words.says) + "."));
        out.append("        static final ").append(type).append("<String> ").append(Names.constant(words.list));
        out.append(" = ").append(type).append(".of(");
        String between = "";
        int width = WIDTH;
        for (String word : words.words) {
            String quoted = Names.quoted(word);
            boolean fits = width + quoted.length() < WIDTH;
            out.append(between).append(fits ? " " : "\n                ").append(quoted);
            width = (fits ? width : 16) + quoted.length() + 2;
            between = ",";
        }
        out.append(");\n");
    }
}
