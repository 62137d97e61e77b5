package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private int run(String... arguments) {
        return Main.exitCode(new Terminal(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void proofs_as_json_follow_their_schema() throws IOException {
        assertThat(run("prove", "--format", "json")).isZero();
        assertThat(wrong("prove.schema.json", out())).isEmpty();
        assertThat(out()).contains("\"answer\": \"proved\"").doesNotContain("\"broken\"");
    }

    @Test
    void differences_as_json_follow_their_schema() throws IOException {
        assertThat(run("diff", "standard", "standard", "--format", "json")).isZero();
        assertThat(wrong("diff.schema.json", out())).isEmpty();
    }

    @Test
    void a_property_that_there_is_not_is_the_calls_mistake() {
        assertThat(run("prove", "all-is-well")).isEqualTo(2);
        assertThat(said()).contains("there is no property `all-is-well`");
    }

    @Test
    void rules_that_are_not_the_whole_policy_are_compared_only_where_that_is_asked_for() throws IOException {
        Called.copyRules(folder);
        Path register = folder.resolve("register.yaml");
        String text = Files.readString(register);
        assertThat(text).contains("{id: BU-3, decides: start close rollback,");
        Files.writeString(
                register,
                text.replace("{id: BU-3, decides: start close rollback,", "{id: BU-3, decides: start close,"));
        assertThat(run("diff", "standard", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("BU-3", "not the whole policy");
        assertThat(out()).isEmpty();

        assertThat(run("diff", "standard", folder.toString(), "--partial", "--format", "json"))
                .isOne();
        assertThat(wrong("diff.schema.json", out())).isEmpty();
        assertThat(out()).contains("\"new\"");
        assertThat(said()).contains("the new rules are NOT THE WHOLE POLICY");
    }

    @Test
    void what_is_no_folder_of_situations_and_no_file_of_lines_is_said_to_be_none() throws IOException {
        Path one = Files.writeString(folder.resolve("one.yaml"), "situation: 1\nrelease: {notesRead: yes}\n");
        assertThat(run("diff", "standard", "standard", "--situations", one.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("one.yaml:1 is no JSON document on one line", "a folder of situations");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("diff", "standard", "standard", "--situations", empty.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("empty: there is nothing to compare");
    }

    @Test
    void without_the_solver_it_is_said_what_to_add() throws IOException, InterruptedException {
        String path = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(System.getProperty("path.separator")))
                .filter(jar -> !jar.contains("z3-turnkey"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        for (String[] call : new String[][] {{"prove"}, {"diff", "standard", "standard"}}) {
            ProcessBuilder process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    path,
                    "dev.holdpoint.cli.Main");
            process.command().addAll(Arrays.asList(call));
            Process run = process.redirectErrorStream(true).start();
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).contains("add the artifact tools.aqua:z3-turnkey");
            assertThat(run.waitFor()).isEqualTo(2);
        }
    }

    private static String wrong(String name, String json) throws IOException {
        try (InputStream in = AnalysisCommandsTest.class.getResourceAsStream("/dev/holdpoint/schema/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .toString()
                    .replace("[]", "");
        }
    }
}
