package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.holdpoint.schema.Schemas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands answer as JSON is what their schemas say. */
class AnswersTest {
    private static final Path STORIES = Path.of("fixtures/situations");
    private static final String STORY = "fixtures/situations/no-restore-test/situation.yaml";
    private static final String OUTAGE = "fixtures/situations/provider-outage/situation.yaml";

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trace | trace --format json " + STORY,
                "trace | trace --format json " + STORY + " start.restore-tested",
                "trace | trace --format json BAD",
                "rules | rules --format json",
                "rules | rules --format json --clause AC-2",
                "explain | explain --format json close.production-diagnostics",
                "explain | explain --format json AC-2",
                "explain | explain --format json R-3",
                "explain | explain --format json close",
                "explain | explain --format json white screen",
                "explain | explain --format json update.backup.restoreTested",
                "explain | explain --format json automation",
                "rules-test | rules test --format json rules",
                "verify | verify --format json KEPT " + STORY,
                "verify | verify --format json KEPT " + OUTAGE,
                "verify | verify --format json KEPT BAD",
                "log-verify | log verify --format json LOG",
                "log-verify | log verify --format json --rederive fixtures/situations LOG",
                "gather | gather --format json src/dist/example.yaml",
                "redact | redact --format json " + STORY,
                "packet | packet --format json --draft --party provider -o PACKET " + OUTAGE,
                "packet | packet --format json --party host -o PACKET " + OUTAGE,
                "check | check --format json BAD",
            })
    void an_answer_is_what_its_schema_says(String schema, String call) throws IOException {
        String kept = answer("check", "--format", "json", STORY);
        Path verdict = Files.writeString(folder.resolve("kept.json"), kept);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "situation: 1\nreleese: {}\nupdate: 3\n");
        Path log = folder.resolve("log.ndjson");
        answer("check", "--log", log.toString(), STORY);
        String[] words = call.replace("KEPT", verdict.toString())
                .replace("BAD", bad.toString())
                .replace("LOG", log.toString())
                .replace("PACKET", folder.resolve("packet").toString())
                .split(" ");
        String said = answer(words);
        assertThat(said).as("%s", err.toString(StandardCharsets.UTF_8)).startsWith("{");
        holds(schema, said);
    }

    @Test
    void every_story_has_a_verdict_as_the_schema_has_it_alone_and_in_a_batch() throws IOException {
        Schema check = schema("check");
        try (Stream<Path> stories = Files.list(STORIES)) {
            for (Path story : stories.sorted().toList()) {
                Path file = story.resolve("situation.yaml");
                if (Files.exists(file)) {
                    holds(check, answer("check", "--format", "json", file.toString()));
                }
            }
        }
        Schema line = schema("batch");
        answer("batch", STORIES.toString()).lines().forEach(verdict -> holds(line, verdict));
        answer("batch", "--fields", "situation.source,decisions.close.outcome", STORIES.toString())
                .lines()
                .forEach(verdict -> holds(line, verdict));
        Path lines = Files.writeString(folder.resolve("lines.ndjson"), "{\"situation\":1}\n{}\nno\n[1]\n");
        answer("batch", lines.toString()).lines().forEach(verdict -> holds(line, verdict));
    }

    @Test
    void a_schema_has_the_name_of_its_command_and_a_slip_names_the_right_one() {
        for (String name : Schemas.names()) {
            assertThat(answer("schema", name)).contains("https://json-schema.org/draft/2020-12/schema");
        }
        assertThat(answer("schema", "log", "verify")).isEqualTo(Schemas.json("log-verify"));
        assertThat(answer("schema")).isEqualTo(Schemas.json("situation"));
        answer("schema", "chek");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean `check`?");
    }

    @Test
    void an_answer_that_lacks_a_field_is_noticed() {
        assertThat(schema("verify").validate("{\"verification\":1}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static void holds(String schema, String answer) {
        holds(schema(schema), answer);
    }

    private static void holds(Schema schema, String answer) {
        assertThat(schema.validate(answer, InputFormat.JSON)).as("%s", answer).isEmpty();
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.json(name), InputFormat.JSON);
    }

    private String answer(String... arguments) {
        out.reset();
        err.reset();
        Main.run(new Terminal(out, err), arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
