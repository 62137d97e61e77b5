package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.holdpoint.secret.Fill;
import dev.holdpoint.situation.Digests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What redact and packet say that they did. */
class ReceiptTest {
    private static final String PASSWORD = new Fill(5).fill("{p:12}");
    private static final String TEXT = "Fehler für die Bestellung, Passwort: " + PASSWORD + "\n";

    @TempDir
    Path folder = Path.of("");

    private String out = "";
    private String err = "";

    @Test
    void what_was_taken_out_is_said_with_both_digests_and_that_the_output_was_scanned_again() throws IOException {
        assertThat(run("redact", file("note.txt", TEXT.getBytes(StandardCharsets.UTF_8))))
                .isZero();
        assertThat(out).isEqualTo("Fehler für die Bestellung, Passwort: [credential-1]\n");
        assertThat(err)
                .contains("note.txt:1:38: [credential-1] (password)")
                .contains("took out 1 credential")
                .contains("the output was scanned again")
                .contains("before " + Digests.of(TEXT.getBytes(StandardCharsets.UTF_8)))
                .contains("after " + Digests.of(out.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothing_found_is_said_with_what_was_looked_for() throws IOException {
        String clean = file("clean.txt", "All is well.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run("redact", clean)).isZero();
        assertThat(err)
                .contains("nothing to take out was found; looked for provider-key, credential, payment-data,"
                        + " customer-detail, raw-log, account");
        run("redact", "--format", "json", clean);
        JsonNode json = json("redact");
        assertThat(json.path("outcome").asText()).isEqualTo("clean");
        assertThat(json.path("before")).isEqualTo(json.path("after"));
        assertThat(json.path("text").asText()).isEqualTo("All is well.\n");
    }

    @Test
    void a_text_that_is_not_utf_8_is_read_as_what_it_is_with_a_notice() throws IOException {
        for (String encoding : new String[] {"windows-1252", "UTF-16", "UTF-16LE"}) {
            String name = file(encoding + ".txt", TEXT.getBytes(Charset.forName(encoding)));
            assertThat(run("redact", name)).isZero();
            assertThat(out).isEqualTo("Fehler für die Bestellung, Passwort: [credential-1]\n");
            assertThat(err).containsIgnoringCase("was read as").contains("the output is UTF-8");
            run("redact", name, "--format", "json", "-o", path("out-" + encoding));
            assertThat(json("redact").path("notices")).hasSize(1);
            assertThat(json("redact").has("text")).isFalse();
        }
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_line_and_a_way_out() throws IOException {
        String console = file("console.txt", ("ok\n" + TEXT).getBytes(Charset.forName("IBM850")));
        assertThat(run("redact", console, "-o", path("out.txt"))).isEqualTo(2);
        assertThat(err).contains("line 2: the byte 0x81").contains("--encoding IBM850");
        assertThat(Files.exists(folder.resolve("out.txt"))).isFalse();
        assertThat(run("redact", console, "--encoding", "IBM850", "-o", path("out.txt")))
                .isZero();
        assertThat(Files.readString(folder.resolve("out.txt"))).contains("für die", "[credential-1]");
        assertThat(run("redact", console, "--encoding", "none-such")).isEqualTo(2);
    }

    @Test
    void no_file_is_written_over_unasked() throws IOException {
        String note = file("note.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        String other = file("other.txt", "mine".getBytes(StandardCharsets.UTF_8));
        assertThat(run("redact", note, "-o", other)).isEqualTo(2);
        assertThat(run("redact", note, "-o", path("new.txt"), "--manifest", other))
                .isEqualTo(2);
        assertThat(Path.of(other)).hasContent("mine");
        assertThat(Files.exists(folder.resolve("new.txt"))).isFalse();
        assertThat(err).contains("--force");
        assertThat(run("redact", note, "-o", other, "--force")).isZero();
        assertThat(Files.readString(Path.of(other))).contains("[credential-1]");
    }

    @Test
    void a_packet_says_what_it_took_out_and_what_held_it_back() throws IOException {
        String source = Files.readString(Path.of("src/test/resources/dev/holdpoint/read/complete.yaml"));
        Files.createDirectories(folder.resolve("evidence"));
        Files.copy(
                Path.of("src/test/resources/dev/holdpoint/read/evidence/diagnostics.txt"),
                folder.resolve("evidence/diagnostics.txt"));
        String clean = file("clean.yaml", source.getBytes(StandardCharsets.UTF_8));
        assertThat(run("packet", clean, "--party", "codecanyon", "-o", path("p1")))
                .isZero();
        assertThat(out)
                .contains(
                        "nothing to take out was found", "looked for provider-key", "scanned again", "before sha256:");
        String planted =
                source.replace("affectedScreen: SophMate > Approvals", "affectedScreen: 'password: " + PASSWORD + "'");
        String secret = file("secret.yaml", planted.getBytes(StandardCharsets.UTF_8));
        assertThat(run("packet", secret, "--party", "codecanyon", "-o", path("p2"), "--format", "json"))
                .isEqualTo(1);
        assertThat(json("packet").path("outcome").asText()).isEqualTo("refused");
        assertThat(json("packet").path("findings")).isNotEmpty();
        assertThat(run("packet", secret, "--party", "codecanyon", "-o", path("p2"), "--draft", "--format", "json"))
                .isZero();
        assertThat(json("packet").path("redacted").path(0).path("kind").asText())
                .isEqualTo("credential");
        assertThat(json("packet").path("redacted").path(0).path("path").asText())
                .isEqualTo("incident.affectedScreen");
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode json(String schema) throws IOException {
        try (var in = ReceiptTest.class.getResourceAsStream("/dev/holdpoint/schema/" + schema + ".schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in)
                            .validate(out, InputFormat.JSON))
                    .isEmpty();
        }
        return new ObjectMapper().readTree(out);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int exit = Main.run(new Terminal(standard, error), arguments);
        out = standard.toString(StandardCharsets.UTF_8);
        err = error.toString(StandardCharsets.UTF_8);
        assertThat(out + err).doesNotContain(PASSWORD);
        return exit;
    }
}
