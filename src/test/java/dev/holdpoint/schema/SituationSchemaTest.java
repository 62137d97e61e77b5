package dev.holdpoint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationSchemaTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/holdpoint/read");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** In JSON a version is no number. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SituationSchema.json().replace("\"string\", \"number\", \"null\"", "\"string\", \"null\""));

    /** What a schema has no words for. */
    private static final List<String> BEYOND =
            List.of("duplicate category", "no entry of `environment.automation`", "the attachment's file");

    private static List<Problem> problems(String json) {
        try {
            SituationReader.standard()
                    .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "generated.json", FOLDER);
            return List.of();
        } catch (SituationException refusal) {
            return refusal.problems().stream()
                    .filter(problem -> !isBeyond(problem))
                    .toList();
        }
    }

    private static boolean isBeyond(Problem problem) {
        return BEYOND.stream().anyMatch(problem.message()::contains);
    }

    @Test
    void theSchemaItselfIsValidJsonWithADescriptionAndAnExampleForEachField() throws IOException {
        JsonNode schema = JSON.readTree(SituationSchema.json());
        assertThat(schema.findValues("properties")).isNotEmpty();
        describe(schema);
    }

    private static void describe(JsonNode section) {
        if (!section.path("additionalProperties").isMissingNode()) {
            section.path("properties").forEach(field -> {
                assertThat(field.path("description").asText()).isNotBlank();
                assertThat(field.path("examples").size()).isEqualTo(1);
                assertThat(field.path("examples").get(0).toString()).isNotEqualTo("[]");
                describe(field);
                describe(field.path("items"));
            });
        }
    }

    @Test
    void theExampleOfTheFormatFitsTheSchema() throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(FOLDER.resolve("complete.json").toFile())))
                .isEmpty();
    }

    @Test
    void theReaderTakesEveryValidDocument() {
        for (long seed = 0; seed < 300; seed++) {
            JsonNode document = new Documents(seed).valid();
            assertThat(SCHEMA.validate(document))
                    .as("seed %d: %s", seed, document)
                    .isEmpty();
            assertThat(problems(document.toString()))
                    .as("seed %d: %s", seed, document)
                    .isEmpty();
        }
    }

    @Test
    void readerAndSchemaAgreeOnDocumentsThatHaveBeenChanged() {
        int refused = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            JsonNode document = new Documents(seed).mutated();
            boolean fits = SCHEMA.validate(document).isEmpty();
            List<Problem> problems = problems(document.toString());
            assertThat(problems.isEmpty())
                    .as("seed %d: %s%n%s%n%s", seed, document, SCHEMA.validate(document), problems)
                    .isEqualTo(fits);
            refused += fits ? 0 : 1;
        }
        assertThat(refused).isBetween(1_000, 2_900);
    }

    @Test
    void theTemplateReadsAsItIsWritten() {
        for (boolean incident : new boolean[] {true, false}) {
            String template = SituationTemplate.yaml("situation-1.json", incident);
            assertThat(template).startsWith("# yaml-language-server: $schema=situation-1.json\n");
            assertThat(SituationReader.standard()
                            .read(template, "situation.yaml")
                            .anIncident()
                            .isPresent())
                    .isEqualTo(incident);
        }
    }
}
