package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String NOT_STARTED = "situation: 1\nupdate:\n  state: planned\n";
    private static final String APPLIED = "situation: 1\nupdate:\n  state: applied\nincident: none\n";

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void empty() {
        out.reset();
        err.reset();
    }

    @Test
    void the_exit_code_answers_for_the_gate_that_was_asked_for() throws IOException {
        String file = file("applied.yaml", APPLIED);
        assertThat(run("check", file)).isEqualTo(ExitCode.BLOCKED);
        assertThat(run("check", "--gate", "start", file)).isEqualTo(ExitCode.OPEN);
        assertThat(run("check", "--gate=handoff", file)).isEqualTo(ExitCode.OPEN);
    }

    @Test
    void the_first_line_is_the_answer() throws IOException {
        run("check", "--gate", "start", file("planned.yaml", NOT_STARTED));
        assertThat(out()).startsWith("NOT SAFE TO START: ");
    }

    @Test
    void of_several_files_each_has_its_verdict_and_the_worst_exit_code_counts() throws IOException {
        int exit = run("check", "--gate", "start", file("a.yaml", APPLIED), file("b.yaml", NOT_STARTED));
        assertThat(exit).isEqualTo(ExitCode.BLOCKED);
        assertThat(out()).contains("a.yaml").contains("b.yaml");
        assertThat(run("check", file("c.yaml", "situation: 2\n"), file("d.yaml", APPLIED)))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(out()).contains("d.yaml");
        assertThat(err()).contains("c.yaml:1:");
    }

    @Test
    void a_wrong_call_exits_with_two_and_says_why() throws IOException {
        assertThat(run("check")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("check", "--gate", "staging", file("a.yaml", APPLIED))).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).contains("expected start, close, resume, handoff");
        assertThat(run("chekc")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("check", folder.resolve("missing.yaml").toString())).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void text_fits_eighty_columns_and_has_no_colour_unless_asked() throws IOException {
        String file = file("planned.yaml", NOT_STARTED);
        run("check", file);
        assertThat(List.of(out().split("\n")))
                .allMatch(line -> line.length() <= 80 || line.contains(folder.toString()));
        assertThat(out()).doesNotContain("\u001b[");
        run("check", "--color", "always", file);
        assertThat(out()).contains("\u001b[");
    }

    @Test
    void problems_are_json_where_json_was_asked_for() throws IOException {
        assertThat(run("check", "--format", "json", file("bad.yaml", "situation: 1\nrelase: {}\n")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(out()).startsWith("{").contains("\"problems\"").contains("relase");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_watched_file_is_checked_again_when_it_is_saved() throws Exception {
        Path file = Path.of(file("watched.yaml", NOT_STARTED));
        BlockingQueue<String> printed = new LinkedBlockingQueue<>();
        OutputStream lines = new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void write(byte[] bytes, int offset, int length) {
                printed.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }
        };
        Thread watching = new Thread(
                () -> Main.run(new Terminal(lines, err), "check", "--gate", "start", "--watch", file.toString()));
        watching.start();
        assertThat(printed.poll(60, TimeUnit.SECONDS)).contains("NOT SAFE TO START");
        Files.writeString(file, APPLIED);
        // a save that falls into a check may be seen half-way; what counts is that its verdict comes
        String last = "";
        while (last != null && !last.contains("NOTHING TO START")) {
            last = printed.poll(60, TimeUnit.SECONDS);
        }
        assertThat(last).isNotNull();
        watching.interrupt();
        watching.join();
    }

    @Test
    void an_output_that_cannot_be_written_is_a_failure_and_no_answer() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThat(Main.exitCode(new Terminal(full, err), "check", file("a.yaml", APPLIED)))
                .isEqualTo(ExitCode.FAILED);
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new StackOverflowError();
            }
        };
        assertThat(Main.exitCode(new Terminal(broken, err), "check", "--format", "json", file("b.yaml", APPLIED)))
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void shells_get_a_script_that_completes_commands() {
        assertThat(run("completion")).isZero();
        assertThat(out()).contains("holdpoint").contains("--format").contains("rulebook");
    }

    @Test
    void help_and_version_are_answers() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("check");
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("holdpoint ");
        assertThat(run("check", "--version")).isZero();
        assertThat(out()).startsWith("holdpoint ");
        assertThat(run("log", "verify", "--version")).isZero();
        assertThat(out()).startsWith("holdpoint ");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        empty();
        return Main.run(new Terminal(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
