package dev.holdpoint.gather;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folders below {@code fixtures/gather}: what materials look like, and what they state. */
record GatherFixtures(String name, List<Material> materials, Told expected) {
    private static final Path FOLDER = Path.of("fixtures", "gather");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<GatherFixtures> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GatherFixtures::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GatherFixtures read(Path folder) {
        List<Material> materials = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("expected.json")) {
                    materials.add(Material.of(name, Files.readAllBytes(file)));
                }
            }
            return new GatherFixtures(
                    folder.getFileName().toString(),
                    materials,
                    Told.of(JSON.readTree(folder.resolve("expected.json").toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form that it is about; {@code none} where it only looks like one. */
    String form() {
        return name.substring(0, name.indexOf('-'));
    }

    /** Whether it was kept aside while the signatures were worked on. */
    boolean heldOut() {
        return Math.floorMod(name.hashCode(), 3) == 0;
    }

    Told actual() {
        return Told.of(Gatherer.standard().gather(materials));
    }

    @Override
    public String toString() {
        return name;
    }

    /** What is told of materials. */
    record Told(
            Map<String, String> facts,
            TreeSet<String> proposals,
            String occurredAt,
            TreeSet<String> conflicts,
            boolean elsewhere) {
        static Told of(JsonNode expected) {
            Map<String, String> facts = new TreeMap<>();
            expected.path("facts")
                    .properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
            return new Told(
                    facts,
                    texts(expected.path("proposals")),
                    expected.path("occurredAt").asText(""),
                    texts(expected.path("conflicts")),
                    expected.path("elsewhere").asBoolean());
        }

        private static TreeSet<String> texts(JsonNode list) {
            TreeSet<String> texts = new TreeSet<>();
            list.forEach(text -> texts.add(text.asText()));
            return texts;
        }

        static Told of(Gathered gathered) {
            Map<String, String> facts = new TreeMap<>();
            gathered.facts().forEach(fact -> facts.put(fact.path(), fact.value()));
            TreeSet<String> symptoms = new TreeSet<>();
            String occurred = "";
            for (Proposal proposal : gathered.proposals()) {
                if (proposal.path().equals("incident.symptoms")) {
                    symptoms.add(proposal.value());
                } else {
                    occurred = proposal.value();
                }
            }
            TreeSet<String> conflicts = new TreeSet<>();
            gathered.conflicts().forEach(conflict -> conflicts.add(conflict.path()));
            boolean elsewhere =
                    gathered.unread().stream().anyMatch(unread -> unread.why().contains("not of production"));
            return new Told(facts, symptoms, occurred, conflicts, elsewhere);
        }
    }
}
