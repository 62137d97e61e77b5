package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How calls go wrong, and what is said then. */
class CallTest {
    private static final String EXAMPLE = "src/test/resources/dev/holdpoint/read/complete.yaml";

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc | there is no command `chekc`; did you mean `check`? | help",
                "check --gat start x | check has no option `--gat`; did you mean `--gate`? | help check",
                "check --formt=json x | check has no option `--formt`; did you mean `--format`? | help check",
                "check --gate pause x | --gate: expected start, close, resume, handoff; not `pause` | help check",
                "check --gate clos x | --gate: expected start, close, resume, handoff; not `clos`; did you mean `close`? | help check",
                "check --why hand x | --why: expected staging, pause, start, close, resume, handoff, escalation, rollback; not `hand`; did you mean `handoff`? | help check",
                "check --color sometimes x | --color: expected auto, always, never; not `sometimes` | help check",
                "check -o x | --output: expected FORMAT=FILE, such as sarif=holdpoint.sarif; | help check",
                "check | check needs FILE: a situation, YAML or JSON; - for standard input | help check",
                "log verfy | log has no command `verfy`; did you mean `verify`? | help log",
                "help chekc | there is no command `chekc`; did you mean `check`? | help",
                "batch --format xml | --format: expected json; not `xml` | help batch",
                "batch --only opne | --only: expected all, blocked, open; not `opne`; did you mean `open`? | help batch",
            })
    void a_wrong_call_is_told_in_two_lines_that_name_what_was_meant(String call, String said, String help) {
        assertThat(run(call.split(" "))).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).startsWith("holdpoint: " + said).endsWith("\nhelp: holdpoint " + help + "\n");
        assertThat(err().lines()).hasSize(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void what_is_no_text_is_called_what_it_is() throws IOException {
        Map<String, String> kinds = Map.of(
                "%PDF-1.7", "a PDF, not a text: save it as plain text",
                "\u0089PNG\r\n", "a picture, not a text: type what it shows",
                "PK\u0003\u0004 word/document.xml", "a Word document, not a text: save it as plain text",
                "PK\u0003\u0004 a.txt", "a zip file, not a text: unpack it");
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            Path file = folder.resolve("report");
            Files.write(file, kind.getKey().getBytes(StandardCharsets.ISO_8859_1));
            assertThat(run("redact", file.toString())).isEqualTo(ExitCode.REFUSED);
            assertThat(err()).isEqualTo("holdpoint: " + file + " is " + kind.getValue() + ", and redact that\n");
        }
    }

    @Test
    void what_is_looked_up_under_a_misspelt_name_is_named() {
        assertThat(run("explain", "whit", "scren")).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).endsWith("did you mean `holdpoint explain white screen`?\n");
        assertThat(run("explain", "close.producton-impact")).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).endsWith("did you mean `holdpoint explain close.production-impact`?\n");
    }

    @Test
    void help_says_of_a_command_what_its_option_says() {
        assertThat(run("help", "log", "verify")).isEqualTo(ExitCode.OPEN);
        String help = out();
        assertThat(run("log", "verify", "--help")).isEqualTo(ExitCode.OPEN);
        assertThat(out()).isEqualTo(help).contains("Usage: holdpoint log verify");
    }

    @Test
    void the_environment_says_what_a_call_does_not_and_a_wrong_value_is_told_by_its_name() {
        assertThatThrownBy(() -> Defaults.of(Map.of("HOLDPOINT_FORMAT", "yaml")))
                .isInstanceOf(CallException.class)
                .hasMessageStartingWith("the environment's HOLDPOINT_FORMAT is `yaml`; expected text, json, ");
        assertThatThrownBy(() -> Defaults.of(Map.of("HOLDPOINT_GATE", "pause"))).hasMessageContaining("HOLDPOINT_GATE");
        assertThatThrownBy(() -> Defaults.of(Map.of("HOLDPOINT_COLOR", "on"))).hasMessageContaining("HOLDPOINT_COLOR");
        Terminal terminal = new Terminal(out, err);
        int exit = Main.parseAndRun(
                terminal, Map.of("HOLDPOINT_FORMAT", "JSON", "HOLDPOINT_GATE", "start"), "check", EXAMPLE);
        assertThat(exit).isEqualTo(ExitCode.OPEN);
        assertThat(out()).startsWith("{\n  \"verdict\": 1,");
        out.reset();
        Main.parseAndRun(terminal, Map.of("HOLDPOINT_FORMAT", "sarif"), "rules", "--clause", "AC-2");
        assertThat(out()).contains("close.production-diagnostics").doesNotStartWith("{");
    }

    @Test
    void several_reports_are_written_in_one_call_or_none_is() throws IOException {
        String sarif = at("a.sarif");
        String json = at("a.json");
        assertThat(run("check", "-o", "sarif=" + sarif, "--output", "json=" + json, "-o", "gitlab=" + at("g"), EXAMPLE))
                .isEqualTo(ExitCode.BLOCKED);
        assertThat(out()).startsWith("NOT SAFE TO ");
        run("check", "--format", "json", EXAMPLE);
        assertThat(Path.of(json)).hasContent(out());
        run("check", "--format", "gitlab", EXAMPLE);
        assertThat(folder.resolve("g")).hasContent(out());
        assertThat(run("check", "-o", "html=" + at("b.html"), "-o", "json=" + json, EXAMPLE))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err()).contains("a.json is there already; --force writes over it");
        assertThat(out()).isEmpty();
        assertThat(folder.resolve("b.html")).doesNotExist();
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "situation: 1\nreleese: {}\n");
        assertThat(run("check", "--force", "-o", "json=" + json, "-o", "text=" + at("t"), EXAMPLE, wrong.toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(folder.resolve("t")).content().contains("NOT SAFE TO ", "wrong.yaml:2:1: error");
    }

    @Test
    void a_reader_that_has_gone_changes_no_exit_code_and_a_full_disk_does() {
        OutputStream gone = failing("Broken pipe");
        assertThat(Main.exitCode(new Terminal(gone, err), "check", EXAMPLE)).isEqualTo(ExitCode.BLOCKED);
        assertThat(err()).isEmpty();
        OutputStream full = failing("No space left on device");
        assertThat(Main.exitCode(new Terminal(full, err), "check", EXAMPLE)).isEqualTo(ExitCode.FAILED);
        assertThat(err()).isEqualTo("holdpoint: standard output cannot be written: the disk is full\n");
        assertThat(Main.exitCode(new Terminal(full, err), "check", "--help")).isEqualTo(ExitCode.FAILED);
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void who_waits_at_a_terminal_without_knowing_is_told() throws IOException, InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        OutputStream telling = new OutputStream() {
            @Override
            public void write(int b) {
                told.countDown();
            }
        };
        InputStream nobodyTypes = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    told.await();
                    return -1;
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        try (PatientInput typed = new PatientInput(nobodyTypes, new Terminal(out, telling), 1)) {
            assertThat(typed.read()).isEqualTo(-1);
        }
        try (PatientInput typed =
                new PatientInput(new ByteArrayInputStream(new byte[] {7}), new Terminal(out, err), Long.MAX_VALUE)) {
            assertThat(typed.read()).isEqualTo(7);
        }
        assertThat(err()).isEmpty();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(new Terminal(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
