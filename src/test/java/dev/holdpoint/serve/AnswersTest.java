package dev.holdpoint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdpoint.cli.CommandLine;
import dev.holdpoint.serve.Http.Heard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked over HTTP is answered in the bytes of the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final String YAML = "application/yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private HoldpointServer server;
    private Http http;

    @BeforeAll
    void start() {
        server = HoldpointServer.start(new ServeOptions("127.0.0.1", 0, Optional.empty()));
        http = new Http(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static List<Path> stories() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("fixtures/situations"))) {
            return folders.map(story -> story.resolve("situation.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> materials() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("fixtures/gather"))) {
            return folders.map(folder -> folder.resolve("material.txt"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    static List<Path> refused() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/refused"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aVerdictHasTheBytesOfTheCommandLine(Path story) throws IOException {
        Heard heard = http.post("/v1/check?name=situation.yaml", YAML, Files.readAllBytes(story));
        if (Files.readString(story).contains("file: ")) {
            assertThat(heard.status()).isEqualTo(422);
            assertThat(heard.text()).contains("attachments[");
        } else {
            assertThat(heard.status()).isEqualTo(200);
            assertThat(heard.text()).isEqualTo(CommandLine.printed("check", "--format", "json", story.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aPlanHasTheBytesOfTheCommandLine(Path story) throws IOException {
        Heard heard = http.post("/v1/plan?name=situation.yaml", YAML, Files.readAllBytes(story));
        if (heard.status() == 200) {
            assertThat(heard.text())
                    .isEqualTo(CommandLine.printed("check", "--plan", "--format", "json", story.toString()));
        } else {
            assertThat(Files.readString(story)).contains("file: ");
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aPacketHasTheFilesOfTheCommandLine(Path story) throws IOException {
        Heard heard = http.post("/v1/packet/provider?draft=true&format=zip", YAML, Files.readAllBytes(story));
        if (heard.status() != 200) {
            assertThat(heard.status()).isIn(409, 422);
            return;
        }
        Path packet = folder.resolve(story.toString().replaceAll("[^a-z]", "-"));
        CommandLine.printed("packet", story.toString(), "--party", "provider", "--draft", "-o", packet.toString());
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(packet)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                written.put(packet.relativize(file).toString(), Files.readString(file));
            }
        }
        Map<String, String> zipped = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(heard.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zipped.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(zipped).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("materials")
    void whatIsGatheredHasTheBytesOfTheCommandLine(Path material) throws IOException {
        byte[] bytes = Files.readAllBytes(material);
        Heard heard = http.post("/v1/gather?name=" + material, "text/plain", bytes);
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.text()).isEqualTo(CommandLine.printed("gather", "--format", "json", material.toString()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheCommandLineRefusesIsRefusedWithTheSameProblems(Path document) throws IOException {
        boolean json = document.toString().endsWith(".json");
        Heard heard =
                http.post("/v1/check?name=" + document, json ? "application/json" : YAML, Files.readAllBytes(document));
        assertThat(heard.status()).isEqualTo(422);
        assertThat(heard.header("Content-Type")).contains(Refusal.TYPE);
        JsonNode told = JSON.readTree(heard.body());
        if (Files.readString(document, StandardCharsets.ISO_8859_1).contains("file:")) {
            assertThat(told.path("count").asInt()).isPositive(); // a file beside it is no file to a service
            return;
        }
        JsonNode printed = JSON.readTree(CommandLine.printed("check", "--format", "json", document.toString()));
        assertThat(told.path("count")).isEqualTo(printed.path("count"));
        for (int i = 0; i < printed.path("problems").size(); i++) {
            for (String member : List.of("line", "column", "path", "message", "help")) {
                assertThat(told.path("problems").path(i).path(member).asText(""))
                        .as(member)
                        .isEqualTo(printed.path("problems").path(i).path(member).asText(""));
            }
        }
    }

    @Test
    void aPacketThatIsHeldBackSaysWhy() throws IOException {
        Path story = Path.of("fixtures/situations/provider-outage/situation.yaml");
        String blocked = Files.readString(story).replace("reproduced:", "unknownKey:");
        assertThat(http.post("/v1/packet/provider", YAML, blocked).status()).isEqualTo(422);
        Heard heard = http.post("/v1/packet/auto", YAML, "situation: 1\nincident:\n  symptoms: [dns]\n");
        assertThat(heard.status()).isEqualTo(409);
        assertThat(JSON.readTree(heard.body()).path("findings").size()).isPositive();
        assertThat(http.post("/v1/packet/nobody", YAML, "situation: 1\n").status())
                .isEqualTo(404);
    }

    @Test
    void aTextIsGivenBackWithoutItsSecrets() throws IOException {
        String key = "sk-" + "proj-" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6";
        Heard heard = http.post("/v1/redact?name=log.txt", "text/plain", "token " + key + " of jane@shop.example\n");
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.text()).doesNotContain(key).doesNotContain("jane@shop.example");
        assertThat(JSON.readTree(heard.body()).path("redacted").size()).isEqualTo(2);
    }

    @Test
    void yamlThatIsSentAsJsonIsNotRead() throws IOException {
        assertThat(http.post("/v1/check", "application/json", "situation: 1\n").status())
                .isEqualTo(422);
        assertThat(http.post("/v1/check", YAML, "situation: 1\n").status()).isEqualTo(200);
        assertThat(http.post("/v1/check?name=a.json", YAML, "situation: 1\n").status())
                .isEqualTo(415);
    }

    @Test
    void aSchemaIsTheOneThatTheCommandLinePrints() throws IOException {
        for (String name : List.of("situation", "check", "gather", "redact", "packet")) {
            assertThat(http.get("/v1/schema/" + name).text()).isEqualTo(CommandLine.printed("schema", name));
        }
        assertThat(http.get("/v1/schema/nothing").status()).isEqualTo(404);
    }

    @Test
    void theDescriptionIsThatOfTheRoutes() throws IOException {
        JsonNode description = JSON.readTree(http.get("/openapi.json").body());
        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        int operations = 0;
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                operations++;
                asDescribed(path.getKey(), operation.getKey(), operation.getValue());
            }
        }
        assertThat(operations).isGreaterThan(8);
    }

    /** Asks with every type of body that is described, and one that is not. */
    private void asDescribed(String path, String method, JsonNode operation) throws IOException {
        String asked = path;
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                String value = parameter.at("/schema/enum/0").asText();
                asked = asked.replace("{" + parameter.path("name").asText() + "}", value);
            }
        }
        if (method.equals("get")) {
            assertDescribed(operation, http.get(asked));
            assertThat(http.post(asked, YAML, "").status()).isEqualTo(405);
            return;
        }
        assertThat(http.get(asked).status()).isEqualTo(405);
        for (Map.Entry<String, JsonNode> type :
                operation.at("/requestBody/content").properties()) {
            assertDescribed(operation, http.post(asked, type.getKey(), "{\"situation\": 1}"));
        }
        Heard other = http.post(asked, "application/x-www-form-urlencoded", "a=b");
        assertThat(other.status()).isEqualTo(415);
        assertDescribed(operation, other);
    }

    private static void assertDescribed(JsonNode operation, Heard heard) {
        JsonNode content = operation
                .path("responses")
                .path(Integer.toString(heard.status()))
                .path("content");
        assertThat(content.has(heard.header("Content-Type").orElse("none")))
                .as("%s %s", operation.path("operationId"), heard.head())
                .isTrue();
    }
}
