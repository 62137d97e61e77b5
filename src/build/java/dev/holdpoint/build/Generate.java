package dev.holdpoint.build;

import dev.holdpoint.build.Format.Choices;
import dev.holdpoint.build.Format.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes what the build needs of the folder {@code rules}: Java from format.yaml, vocabulary.tsv and detectors.tsv, schema and template, and the files' digests. */
public final class Generate {
    private static final String FACTS = "dev/holdpoint/situation/";
    private static final String SCHEMA = "dev/holdpoint/schema/";

    private Generate() {}

    /**
     * Arguments: the folder with the rules, the folders for Java and for resources. What stood in those and is not made goes. Then, if
     * there are any, the folder of the pages and that of the Java that was made of them.
     */
    public static void main(String[] arguments) throws IOException {
        Path rules = Path.of(arguments[0]);
        Format format = FormatReader.read(Files.readString(rules.resolve("format.yaml")));
        Map<String, String> java = java(format);
        java.put(
                "dev/holdpoint/secret/Vocabulary.java",
                VocabularySource.of(Files.readString(rules.resolve("vocabulary.tsv"))));
        java.put(
                "dev/holdpoint/secret/Detectors.java",
                DetectorsSource.of(Files.readString(rules.resolve("detectors.tsv"))));
        write(Path.of(arguments[1]), java);
        write(Path.of(arguments[2]), resources(format, RuleDigests.of(rules)));
        if (arguments.length > 3) {
            Pages.date(Path.of(arguments[3]), Path.of(arguments[4]));
        }
    }

    static Map<String, String> java(Format format) {
        Map<String, String> files = new TreeMap<>();
        files.put(FACTS + "Situation.java", SectionSource.of(format, "Situation", "", SITUATION));
        for (Field field : format.fields()) {
            Type type = field.type();
            boolean list = type.form() == Type.Form.LIST_OF;
            if (list || type.isSection()) {
                String name = Names.type(type.of());
                String path = field.path() + (list ? "[]" : "");
                files.put(FACTS + name + ".java", SectionSource.of(format, name, path, field.says()));
            }
        }
        for (Choices choices : format.choices()) {
            files.put(FACTS + Names.type(choices.name()) + ".java", ChoiceSource.of(choices));
        }
        files.put(FACTS + "Symptom.java", ChoiceSource.of(format.symptoms()));
        files.put(FACTS + "Phase.java", ChoiceSource.ofPhases(format.phases()));
        files.put(FACTS + "Words.java", WordsSource.ofFields(format));
        files.put("dev/holdpoint/verdict/Sentences.java", WordsSource.ofSentences(format));
        return files;
    }

    private static final String SITUATION =
            "the facts about one update, and about the incident that came with it where there was one. Immutable";

    static Map<String, String> resources(Format format, String digests) {
        Map<String, String> files = new TreeMap<>();
        files.put("dev/holdpoint/register/rules.sha256", digests);
        files.put(SCHEMA + "situation-1.json", SchemaSource.of(format));
        for (boolean incident : new boolean[] {false, true}) {
            String name = incident ? "incident" : "update";
            files.put(SCHEMA + name + "-full.yaml", TemplateSource.of(format, incident));
            files.put(SCHEMA + name + "-full.json", TemplateJson.of(format, incident));
            files.put(SCHEMA + name + ".yaml", TemplateSource.of(format, name));
            files.put(SCHEMA + name + ".json", TemplateJson.of(format, name));
        }
        return files;
    }

    /** A file that says the same already keeps its time, so that nothing is compiled for nothing. */
    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> before = Files.walk(folder)) {
            List<Path> stale = before.filter(Files::isRegularFile)
                    .filter(file -> !files.containsKey(
                            folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
            for (Path file : stale) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(path) || !java.util.Arrays.equals(Files.readAllBytes(path), text)) {
                Files.createDirectories(path.getParent());
                Files.write(path, text);
            }
        }
    }
}
