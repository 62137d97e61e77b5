package dev.holdpoint.build;

import dev.holdpoint.build.Format.Choice;
import dev.holdpoint.build.Format.Choices;
import dev.holdpoint.build.Format.Field;
import dev.holdpoint.build.Format.Phase;
import dev.holdpoint.build.Format.Sentence;
import dev.holdpoint.build.Format.Symptom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads format.yaml, and refuses it with a line where something is missing or means nothing. */
final class FormatReader {
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
        entry.only(
                "type",
                "says",
                "ask",
                "otherwise",
                "todo",
                "due",
                "asked",
                "unsure",
                "before-rollback",
                "also",
                "example",
                "so",
                "needs",
                "entry",
                "most");
        Type type = Type.of(entry.text("type"));
        Field field = new Field(
                path,
                type,
                entry.text("says"),
                entry.text("ask"),
                entry.find("otherwise"),
                entry.find("todo"),
                phase(entry, "due"),
                phase(entry, "asked"),
                entry.find("unsure"),
                entry.find("before-rollback"),
                entry.find("also"),
                entry.find("example"),
                entry.find("so"),
                entry.texts("needs"),
                entry.find("entry"),
                entry.find("most"));
        require(entry, paths.contains(field.parent()), "stands in no section");
        if (type.isSection()) {
            paths.add(path);
        } else if (type.form() == Type.Form.LIST_OF) {
            paths.add(path + "[]");
            require(entry, field.entry().isPresent() && field.most().isPresent(), "lacks `entry` or `most`");
        } else {
            complete(entry, field);
        }
        return field;
    }

    /** What a rule may ask for has a sentence for each occasion. */
    private void complete(Entry entry, Field field) {
        require(entry, field.ask().endsWith("?"), "asks without a question mark");
        require(entry, field.todo().isPresent() == field.due().isPresent(), "needs `due` with `todo`");
        require(entry, field.todo().isEmpty() || field.otherwise().isPresent(), "needs `otherwise` with `todo`");
        boolean more = field.unsure().isPresent()
                || field.before().isPresent()
                || field.also().isPresent();
        require(entry, !more || field.todo().isPresent(), "needs `todo` with what is said beside it");
        boolean choice = field.type().form() == Type.Form.ONE_OF || field.type().form() == Type.Form.ANY_OF;
        boolean known = !choice
                || field.type().of().equals("symptom")
                || isSet(field.type().of());
        require(
                entry,
                known,
                "takes choices that are not listed: " + field.type().of());
        boolean free = !choice && field.type().form() != Type.Form.FORMAT;
        require(
                entry,
                free == field.example().isPresent(),
                "needs an example where, and only where, any value will do");
    }

    private Optional<String> phase(Entry entry, String key) {
        Optional<String> phase = entry.find(key);
        boolean known =
                phase.isEmpty() || phases.stream().anyMatch(one -> one.name().equals(phase.get()));
        require(entry, known, "names a phase that is not listed");
        return phase;
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
