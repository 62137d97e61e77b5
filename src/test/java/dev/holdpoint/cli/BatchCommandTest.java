package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
    private static final String PLANNED = "{\"situation\":1,\"update\":{\"state\":\"planned\"}}\n";
    private static final String APPLIED = "{\"situation\":1,\"update\":{\"state\":\"applied\"}}\n";

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_exit_code_is_that_of_the_worst_document() throws IOException {
        assertThat(run("--gate", "start", file(APPLIED))).isEqualTo(ExitCode.OPEN);
        assertThat(run("--gate", "start", file(APPLIED + PLANNED))).isEqualTo(ExitCode.BLOCKED);
        assertThat(run("--gate", "start", file(APPLIED + "{}\n" + PLANNED))).isEqualTo(ExitCode.REFUSED);
        assertThat(run(file(""))).isEqualTo(ExitCode.OPEN);
    }

    @Test
    void only_some_verdicts_are_written_and_all_problems() throws IOException {
        String file = file(APPLIED + PLANNED + "no\n");
        run("--gate", "start", "--only", "blocked", "--fields", "situation.source", file);
        assertThat(out()).startsWith("{\"situation\":{\"source\":\"fleet.ndjson:2\"}}\n{\"line\":3,");
        run("--gate", "start", "--only", "open", "--fields", "situation.source", file);
        assertThat(out()).startsWith("{\"situation\":{\"source\":\"fleet.ndjson:1\"}}\n{\"line\":3,");
    }

    @Test
    void standard_input_is_read_where_nothing_else_is_named() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(APPLIED.trim().getBytes(StandardCharsets.UTF_8)));
            run("--fields", "situation.source");
        } finally {
            System.setIn(before);
        }
        assertThat(out()).isEqualTo("{\"situation\":{\"source\":\"-:1\"}}\n");
    }

    @Test
    void the_summary_is_printed_apart_from_the_verdicts() throws IOException {
        run("--gate", "start", "--summary", "--fields", "verdict", file(APPLIED + PLANNED + "no\n"));
        assertThat(out().lines()).hasSize(3);
        assertThat(err())
                .startsWith("3 documents: start open 1, blocked 1, problems 1\nheld shut by clause:\n")
                .contains("  BU-1                1\n");
    }

    @Test
    void a_complete_output_leaves_nothing_beside_it() throws IOException {
        Path output = folder.resolve("out.ndjson");
        assertThat(run("-o", output.toString(), "--fields", "verdict", file(APPLIED)))
                .isEqualTo(ExitCode.BLOCKED);
        assertThat(output).hasContent("{\"verdict\":1}\n");
        assertThat(folder.resolve("out.ndjson.resume")).doesNotExist();
    }

    @Test
    void what_cannot_come_out_right_is_refused() throws IOException {
        String file = file(APPLIED);
        refused("needs -o OUT", "--resume", file);
        refused("the output is the input", "-o", file, file);
        refused("let its name end in .ndjson", "-o", folder.resolve("x.json").toString(), folder.toString());
        refused("no such file", folder.resolve("missing").toString());
        refused(
                "holdpoint check",
                Files.writeString(folder.resolve("a.yaml"), "situation: 1\n").toString());
        refused("not a file", "-o", folder.toString(), file);
        refused("--fields: no field situation.name", "--fields", "situation.name", file);
        refused("at least 1", "--threads", "0", file);
        assertThat(Path.of(file)).hasContent(APPLIED);
    }

    private void refused(String message, String... arguments) {
        assertThat(run(arguments)).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).contains(message);
        assertThat(out()).isEmpty();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("fleet.ndjson"), text).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        String[] all = new String[arguments.length + 1];
        all[0] = "batch";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.run(new Terminal(out, err), all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
