package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketCommandTest {
    private static final String KEY = "sk-" + "ant-api03-" + "aB3dE".repeat(18) + "e7";

    @TempDir
    Path folder = Path.of("");

    private String out = "";
    private String err = "";

    @BeforeEach
    void situation() throws IOException {
        Path source = Path.of("src/test/resources/dev/holdpoint/read");
        Files.createDirectories(folder.resolve("evidence"));
        Files.copy(source.resolve("complete.yaml"), folder.resolve("shop.yaml"));
        Files.copy(source.resolve("evidence/diagnostics.txt"), folder.resolve("evidence/diagnostics.txt"));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int exit = Main.run(new Terminal(standard, error), arguments);
        out = standard.toString(StandardCharsets.UTF_8);
        err = error.toString(StandardCharsets.UTF_8);
        assertThat(out + err).doesNotContain(KEY);
        return exit;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void edit(String from, String to) throws IOException {
        Path file = folder.resolve("shop.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void auto_follows_the_route_and_the_folder_is_written_as_a_whole() throws IOException {
        assertThat(run("packet", path("shop.yaml"), "--party", "auto", "-o", path("a/b")))
                .isZero();
        assertThat(out).startsWith("packet for CodeCanyon written to ");
        assertThat(Files.readString(folder.resolve("a/b/packet.md"))).startsWith("# Incident report for CodeCanyon\n");
        assertThat(folder.resolve("a/b/attachments/diagnostics.txt")).hasContent("diagnostics: 14 passed, 0 failed");
        assertThat(left()).containsExactly("a", "evidence", "shop.yaml");
    }

    @Test
    void an_unclear_route_and_a_blocked_hand_over_write_nothing_and_say_why() throws IOException {
        edit("suspectedParty: codecanyon", "suspectedParty: host");
        assertThat(run("packet", path("shop.yaml"), "--party", "auto", "-o", path("out")))
                .isEqualTo(1);
        assertThat(err).contains("failed: This incident points to more than one party. [OC-8 AC-9]");
        assertThat(run("packet", path("shop.yaml"), "--party", "host", "-o", path("out")))
                .isEqualTo(1);
        assertThat(left()).containsExactly("evidence", "shop.yaml");
        assertThat(run("packet", path("shop.yaml"), "--party", "host", "--draft", "-o", path("out")))
                .isZero();
        assertThat(folder.resolve("out/packet.md")).content().startsWith("> **DRAFT");
    }

    @Test
    void a_folder_with_anything_else_in_it_is_never_replaced() throws IOException {
        String[] call = {"packet", path("shop.yaml"), "--party", "auto", "-o", path("out")};
        String[] forced = {"packet", path("shop.yaml"), "--party", "auto", "-o", path("out"), "--force"};
        assertThat(run(call)).isZero();
        assertThat(run(call)).isEqualTo(2);
        assertThat(run(forced)).isZero();
        Files.writeString(folder.resolve("out/notes.txt"), "mine");
        assertThat(run(forced)).isEqualTo(2);
        assertThat(folder.resolve("out/notes.txt")).hasContent("mine");
        assertThat(left()).containsExactly("evidence", "out", "shop.yaml");
    }

    @Test
    void links_are_not_followed() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("keep.txt"), "keep");
        Files.createSymbolicLink(folder.resolve("link"), other);
        assertThat(run("packet", path("shop.yaml"), "--party", "auto", "-o", path("link"), "--force"))
                .isEqualTo(2);
        assertThat(run("packet", path("shop.yaml"), "--party", "auto", "-o", path("out")))
                .isZero();
        Files.delete(folder.resolve("out/packet.json"));
        Files.createSymbolicLink(folder.resolve("out/packet.json"), other);
        assertThat(run("packet", path("shop.yaml"), "--party", "auto", "-o", path("out"), "--force"))
                .isZero();
        assertThat(other.resolve("keep.txt")).hasContent("keep");
        assertThat(Files.isRegularFile(folder.resolve("out/packet.json"))).isTrue();
    }

    @Test
    void without_an_incident_a_sentence_says_so() throws IOException {
        Files.writeString(folder.resolve("none.yaml"), "situation: 1\n");
        assertThat(run("packet", path("none.yaml"), "--party", "auto", "-o", path("out")))
                .isEqualTo(2);
        assertThat(err).isEqualTo("holdpoint: this situation has no incident, so there is nothing to hand over\n");
    }

    @Test
    void names_and_calls_that_hold_a_secret_are_masked() throws IOException {
        Files.copy(folder.resolve("shop.yaml"), folder.resolve(KEY + ".yaml"));
        for (String format : List.of("text", "json")) {
            run("check", "--format", format, path(KEY + ".yaml"));
            assertThat(out).contains("[provider-key-1].yaml");
        }
        Files.writeString(folder.resolve(KEY + ".yaml"), "situation: 1\n" + KEY + ": " + KEY + "\n" + KEY);
        run("check", path(KEY + ".yaml"));
        assertThat(err).contains("[provider-key-1].yaml:");
        run("check", path(KEY + "-gone.yaml"));
        run("check", "--gate", KEY, path("shop.yaml"));
        run("check", "--format", KEY, path("shop.yaml"));
        run("check", "--" + KEY, path("shop.yaml"));
        run(KEY);
        run("redact", path(KEY + "-gone.txt"));
        run("redact", path(KEY + ".yaml"), "-o", path(KEY + "/x"));
        run("packet", path(KEY + ".yaml"), "--party", KEY, "-o", path(KEY));
        run("packet", path("shop.yaml"), "--party", "auto", "-o", path(KEY));
        run("packet", path("shop.yaml"), "--party", "auto", "-o", path(KEY));
        assertThat(err).contains("is not empty");
    }

    @Test
    void redact_writes_beside_and_never_over_its_input_unasked() throws IOException {
        edit("affectedScreen: SophMate > Approvals", "affectedScreen: " + KEY);
        assertThat(run("redact", path("shop.yaml"))).isZero();
        assertThat(out).contains("affectedScreen: '[provider-key-1]'\n");
        assertThat(err).contains("shop.yaml:81:19: [provider-key-1] (anthropic-key)");
        assertThat(run("redact", path("shop.yaml"), "-o", path("shop.yaml"))).isEqualTo(2);
        Files.createSymbolicLink(folder.resolve("same.yaml"), folder.resolve("shop.yaml"));
        assertThat(run("redact", path("shop.yaml"), "-o", path("same.yaml"))).isEqualTo(2);
        assertThat(run("redact", path("shop.yaml"), "-o", path("new.yaml"), "--manifest", path("m.json")))
                .isZero();
        assertThat(err).isEmpty();
        assertThat(folder.resolve("m.json"))
                .content()
                .contains("\"kind\": \"provider-key\"")
                .doesNotContain(KEY);
        assertThat(run("check", "--gate", "handoff", path("new.yaml"))).isZero();
        assertThat(run("redact", path("shop.yaml"), "-o", path("shop.yaml"), "--force"))
                .isZero();
        assertThat(folder.resolve("shop.yaml")).hasSameTextualContentAs(folder.resolve("new.yaml"));
    }
}
