package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnalysisCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.exitCode(new Terminal(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
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
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no property `all-is-well`");
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
