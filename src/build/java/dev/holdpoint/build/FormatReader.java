package dev.holdpoint.build;

import dev.holdpoint.build.Format.Choice;
import dev.holdpoint.build.Format.Choices;
import dev.holdpoint.build.Format.Field;
import dev.holdpoint.build.Format.Phase;
import dev.holdpoint.build.Format.Sentence;
import dev.holdpoint.build.Format.Symptom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads format.yaml, and refuses it with a line where something is missing or means nothing. */
final class FormatReader {
    /** What may be said of a field: texts, but for what it needs. */
    private static final String[] KEYS =
            "type says ask otherwise todo due asked unsure before-rollback also example so needs entry most".split(" ");

    private final Entry file;
    private final List<Phase> phases = new ArrayList<>();
    private final List<Choices> choices = new ArrayList<>();
    private final Set<String> paths = new HashSet<>(Set.of(""));

    private FormatReader(String yaml) {
        this.file =
                Entry.parse(yaml).only("format", "phases", "choices", "symptoms", "fields", "sentences", "templates");
    }

    static Format read(String yaml) {
        return new FormatReader(yaml).format();
    }

    private Format format() {
        file.entry("phases").words().forEach((name, work) -> phases.add(new Phase(name, work)));
        choices.addAll(file.entry("choices").each(this::choices));
        List<Symptom> symptoms = file.entry("symptoms").each(this::symptom);
        List<Field> fields = file.entry("fields").each(this::field);
        List<Sentence> sentences = new ArrayList<>();
        file.entry("sentences").words().forEach((name, text) -> sentences.add(new Sentence(name, text)));
        return new Format(phases, choices, symptoms, fields, sentences, templates(fields));
    }

    private Map<String, List<String>> templates(List<Field> fields) {
        Entry templates = file.entry("templates").only("update", "incident");
        Map<String, List<String>> listed = new TreeMap<>();
        for (String name : List.of("update", "incident")) {
            List<String> paths = templates.texts(name);
            Set<String> known = fields.stream().map(Field::path).collect(Collectors.toSet());
            require(
                    templates,
                    !paths.isEmpty() && known.containsAll(paths),
                    "lists what is no field in `" + name + "`");
            listed.put(name, paths);
        }
        return listed;
    }

    private Choices choices(String name, Entry entry) {
        entry.only("about", "values");
        List<Choice> values = new ArrayList<>();
        entry.entry("values").words().forEach((value, meaning) -> values.add(new Choice(value, meaning)));
        return new Choices(name, entry.text("about"), values);
    }

    private Symptom symptom(String name, Entry entry) {
        entry.only("party", "is", "sees", "words");
        String is = entry.text("is");
        require(entry, is.equals("cause") || is.equals("effect"), "is neither cause nor effect");
        String party = entry.text("party");
        require(entry, isOneOf("party", party), "points to `" + party + "`, which is no party");
        require(entry, !entry.texts("words").isEmpty(), "lacks `words`");
        return new Symptom(name, party, is.equals("cause"), entry.text("sees"), entry.texts("words"));
    }

    private Field field(String path, Entry entry) {
        entry.only(KEYS);
        Map<String, String> words = new HashMap<>();
        for (String key : KEYS) {
            if (!key.equals("needs")) {
                entry.find(key).ifPresent(text -> words.put(key, text));
            }
        }
        List.of("type", "says", "ask").forEach(entry::text);
        List.of("due", "asked")
                .forEach(key -> require(entry, isPhase(entry.find(key)), "names a phase that is not listed"));
        Type type = Type.of(entry.text("type"));
        Field field = new Field(path, type, words, entry.texts("needs"));
        require(entry, paths.contains(field.parent()), "stands in no section");
        if (type.isSection()) {
            paths.add(path);
        } else if (type.form() == Type.Form.LIST_OF) {
            paths.add(path + "[]");
            require(entry, field.has("entry") && field.has("most"), "lacks `entry` or `most`");
        } else {
            complete(entry, field);
        }
        return field;
    }

    /** What a rule may ask for has a sentence for each occasion. */
    private void complete(Entry entry, Field field) {
        boolean todo = field.has("todo");
        require(entry, field.ask().endsWith("?"), "asks without a question mark");
        require(entry, todo == field.has("due"), "needs `due` with `todo`");
        require(entry, !todo || field.has("otherwise"), "needs `otherwise` with `todo`");
        boolean more = Stream.of("unsure", "before-rollback", "also").anyMatch(field::has);
        require(entry, !more || todo, "needs `todo` with what is said beside it");
        Type type = field.type();
        boolean choice = type.form() == Type.Form.ONE_OF || type.form() == Type.Form.ANY_OF;
        boolean known = !choice || type.of().equals("symptom") || isSet(type.of());
        require(entry, known, "takes choices that are not listed: " + type.of());
        boolean free = !choice && type.form() != Type.Form.FORMAT;
        require(entry, free == field.has("example"), "needs an example where, and only where, any value will do");
    }

    private boolean isPhase(Optional<String> name) {
        return name.isEmpty() || phases.stream().anyMatch(phase -> phase.name().equals(name.get()));
    }

    private boolean isSet(String name) {
        return choices.stream().anyMatch(set -> set.name().equals(name));
    }

    private boolean isOneOf(String set, String value) {
        return choices.stream()
                .filter(one -> one.name().equals(set))
                .flatMap(one -> one.values().stream())
                .anyMatch(one -> one.name().equals(value));
    }

    private static void require(Entry entry, boolean holds, String otherwise) {
        if (!holds) {
            throw entry.wrong(otherwise);
        }
    }
}
