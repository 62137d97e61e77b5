package dev.holdpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/dev/holdpoint/read/complete.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String report() {
        List<CheckedFile> files = new ArrayList<>();
        files.add(new CheckedFile.Decided(
                EXAMPLE.toString(),
                PolicyChecker.standard().check(SituationReader.standard().read(EXAMPLE))));
        for (String text : Hostile.texts()) {
            files.add(Hostile.decided(text));
        }
        files.add(Hostile.refused("shop one.yaml"));
        return SarifReport.of(files);
    }

    @Test
    void keepsThePublishedSchema() throws IOException {
        try (InputStream published = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(published, InputFormat.JSON);
            assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                    .as("the schema asks for something")
                    .isNotEmpty();
            assertThat(schema.validate(
                            report(),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
    }

    @Test
    void everyResultHasARuleWithHelpAndALineThatExists() throws IOException {
        JsonNode run = JSON.readTree(report()).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/text").asText()).isNotBlank();
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.get("kind").asText().equals("fail"))
                    .isEqualTo(!result.get("level").asText().equals("none"));
        }
    }

    @Test
    void aFindingPointsAtTheLineOfItsFact() throws IOException {
        JsonNode found = JSON.missingNode();
        for (JsonNode result : JSON.readTree(report()).at("/runs/0/results")) {
            if (found.isMissingNode() && result.get("ruleId").asText().equals("close.production-impact")) {
                found = result;
            }
        }
        assertThat(found.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("src/test/resources/dev/holdpoint/read/complete.yaml");
        assertThat(found.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(85);
        assertThat(found.get("level").asText()).isEqualTo("error");
    }

    @Test
    void aFileIsNamedByAUriWhateverItsName() {
        assertThat(SarifReport.uri("shops/one two#3.yaml")).isEqualTo("shops/one%20two%233.yaml");
        assertThat(SarifReport.uri("c:x")).isEqualTo("c%3Ax");
        assertThat(SarifReport.uri("/shops/ä.yaml")).isEqualTo("file:///shops/%C3%A4.yaml");
    }
}
