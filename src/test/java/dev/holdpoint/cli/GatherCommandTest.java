package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherCommandTest {
    private static final String LOG =
            "[29-Apr-2026 09:31:40 UTC] PHP Fatal error:  Uncaught Error: x in /srv/wp-content/plugins/sophmate/a.php:3\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void what_is_found_is_shown_with_its_place() throws IOException {
        String core = file("core.txt", "$ wp core version\n6.8.1\n");
        assertThat(run("gather", core)).isZero();
        assertThat(printed()).isEqualTo("environment.wordpressVersion: 6.8.1  # " + core + ":2\n");
    }

    @Test
    void what_is_suggested_is_shown_with_its_line_and_why() throws IOException {
        assertThat(run("gather", file("debug.log", LOG))).isZero();
        assertThat(printed())
                .contains("no fact unless --accept names it")
                .contains("php-fatal  # ")
                .contains("occurredAt 2026-04-29T09:31:40Z")
                .contains("PHP stopped at an error")
                .contains("Uncaught Error: x");
    }

    @Test
    void what_is_accepted_is_a_fact() throws IOException {
        assertThat(run("gather", "--accept", "php-fatal,occurredAt", file("debug.log", LOG)))
                .isZero();
        assertThat(printed()).startsWith("incident.occurredAt: 2026-04-29T09:31:40Z");
    }

    @Test
    void facts_go_into_a_file_that_is_begun_and_each_says_where_it_came_from() throws IOException {
        Path shop = folder.resolve("shop.yaml");
        String core = file("core.txt", "$ wp core version\n6.8.1\n");
        String log = file("debug.log", LOG);
        assertThat(run("gather", core, log, "--accept", "php-fatal", "--into", shop.toString()))
                .isZero();
        assertThat(Files.readString(shop))
                .isEqualTo("situation: 1\nenvironment:\n  wordpressVersion: 6.8.1 # " + core
                        + ":2\nincident:\n  symptoms:\n    - php-fatal # " + log + ":1\n");
    }

    @Test
    void a_file_that_is_there_keeps_what_it_says_and_its_comments() throws IOException {
        String shop = file("shop.yaml", "situation: 1 # one\r\nenvironment:\r\n  wordpressVersion:   # which?\r\n");
        String core = file("core.txt", "$ wp core version\n6.8\n");
        assertThat(run("gather", core, "--into", shop)).isZero();
        String filled =
                "situation: 1 # one\r\nenvironment:\r\n  wordpressVersion: \"6.8\" # " + core + ":2   # which?\r\n";
        assertThat(Files.readString(Path.of(shop))).isEqualTo(filled);
        assertThat(run("gather", file("again.txt", "$ wp core version\n6.8.0\n"), "--into", shop))
                .isZero();
        assertThat(Files.readString(Path.of(shop))).isEqualTo(filled);
    }

    @Test
    void with_a_conflict_nothing_is_written() throws IOException {
        String shop = file("shop.yaml", "situation: 1\nincident: none\nenvironment: {wordpressVersion: 6.7.2}\n");
        String before = Files.readString(Path.of(shop));
        String core = file("core.txt", "$ wp core version\n6.8.1\n");
        assertThat(run("gather", core, "--into", shop)).isEqualTo(1);
        assertThat(printed()).contains("6.7.2  # " + shop + ":3\n", "6.8.1  # " + core + ":2\n");
        assertThat(run("gather", file("debug.log", LOG), "--accept", "php-fatal", "--into", shop))
                .isEqualTo(1);
        assertThat(printed()).contains("incident.symptoms\n    none  # " + shop + ":2\n    php-fatal  # ");
        assertThat(Files.readString(Path.of(shop))).isEqualTo(before);
        Path absent = folder.resolve("absent.yaml");
        assertThat(run("gather", file("notes.txt", "nothing\n"), "--into", absent.toString()))
                .isEqualTo(2);
        assertThat(absent).doesNotExist();
    }

    @Test
    void nobody_accepts_what_nothing_suggests() throws IOException {
        assertThat(run("gather", "--accept", "dns", file("debug.log", LOG))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("nothing suggests `dns`")
                .contains("php-fatal");
    }

    @Test
    void two_places_that_disagree_are_exit_code_1() throws IOException {
        String one = file("one.txt", "$ wp core version\n6.8.1\n");
        String two = file("two.txt", "$ wp core version\n6.7.2\n");
        assertThat(run("gather", one, two)).isEqualTo(1);
        assertThat(printed())
                .contains("In conflict")
                .contains("6.8.1  # " + one + ":2")
                .contains("6.7.2  # " + two + ":2");
    }

    @Test
    void nothing_found_is_exit_code_2_and_said() throws IOException {
        assertThat(run("gather", file("notes.txt", "Call Dana.\n"))).isEqualTo(2);
        assertThat(printed()).contains("notes.txt: nothing in it has a form that is known");
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_wrong_calls() {
        assertThat(run("gather", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("gather", folder.toString())).isEqualTo(2);
        assertThat(run("gather")).isEqualTo(2);
        assertThat(run("gather", "-", "-")).isEqualTo(2);
    }

    @Test
    void what_is_printed_as_json_follows_its_schema() throws IOException {
        Schema schema;
        try (var in = GatherCommand.class.getResourceAsStream("/dev/holdpoint/schema/gather.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
        try (var fixtures = Files.list(Path.of("fixtures", "gather"))) {
            for (Path fixture : fixtures.filter(Files::isDirectory).sorted().toList()) {
                run(
                        "gather",
                        "--format",
                        "json",
                        fixture.resolve("material.txt").toString());
                if (Files.exists(fixture.resolve("material.txt"))) {
                    assertThat(schema.validate(printed(), com.networknt.schema.InputFormat.JSON))
                            .as(fixture.toString())
                            .isEmpty();
                }
                out.reset();
            }
        }
    }

    @Test
    void json_has_what_the_contract_names() throws IOException {
        run("gather", "--format", "json", file("debug.log", LOG));
        JsonNode json = new ObjectMapper().readTree(printed());
        assertThat(json.path("gather").asInt()).isEqualTo(1);
        assertThat(json.path("proposals").get(0).path("form").asText()).isEqualTo("error-log");
        assertThat(json.path("proposals").get(0).path("line").asInt()).isEqualTo(1);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return Main.exitCode(new Terminal(out, err), arguments);
    }
}
