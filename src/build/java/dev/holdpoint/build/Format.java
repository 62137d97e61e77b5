package dev.holdpoint.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What format.yaml says.
 *
 * @param phases when work is due, in its order
 * @param choices the fields' choices
 * @param symptoms a set of choices of its own
 * @param fields in the order of the format
 * @param sentences what else is said
 * @param templates what a situation is begun with that is not complete: fields, and sections that stand for all in them
 */
record Format(
        List<Phase> phases,
        List<Choices> choices,
        List<Symptom> symptoms,
        List<Field> fields,
        List<Sentence> sentences,
        Map<String, List<String>> templates) {

    record Phase(String name, String work) {}

    record Choices(String name, String about, List<Choice> values) {}

    record Choice(String name, String meaning) {}

    /** What one sees of an incident, and whom it points to. */
    record Symptom(String name, String party, boolean cause, String sees, List<String> words) {}

    /**
     * A field.
     *
     * @param words what is said of it, by what that is, as the file's head tells
     * @param needs what an entry of a list begins with
     */
    record Field(String path, Type type, Map<String, String> words, List<String> needs) {
        Optional<String> word(String key) {
            return Optional.ofNullable(words.get(key));
        }

        boolean has(String key) {
            return words.containsKey(key);
        }

        /** A statement where it is answered by a choice, the thing itself otherwise. */
        String says() {
            return word("says").orElseThrow();
        }

        String ask() {
            return word("ask").orElseThrow();
        }

        String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        /** The path of the section that it stands in, empty at the top. */
        String parent() {
            return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }
    }

    /** A sentence with holes. */
    record Sentence(String name, String text) {
        private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)\\}");

        List<String> holes() {
            return HOLE.matcher(text)
                    .results()
                    .map((MatchResult hole) -> hole.group(1))
                    .distinct()
                    .toList();
        }
    }

    /** The fields of the section at that path, in order; {@code []} marks the entries of a list. */
    List<Field> in(String section) {
        return fields.stream().filter(field -> field.parent().equals(section)).toList();
    }

    Optional<Choices> choices(String name) {
        return choices.stream().filter(set -> set.name().equals(name)).findFirst();
    }

    /** The names of the choices that a field of that type takes, as files write them. */
    List<String> options(Type type) {
        return type.of().equals("symptom")
                ? symptoms.stream().map(Symptom::name).toList()
                : choices(type.of()).orElseThrow().values().stream()
                        .map(Choice::name)
                        .toList();
    }
}
