package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
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
    void a_run_is_not_continued_for_another_call_that_would_write_something_else() throws IOException {
        String file = file(APPLIED + PLANNED);
        String output = folder.resolve("out.ndjson").toString();
        String[] call = {"--resume", "-o", output, file, "--fields", "situation.id,situation.source"};
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        byte[] written = Files.readAllBytes(Path.of(output));
        refused("another --gate: close, not start", and(call, "--gate", "start"));
        refused("another --only: all, not blocked", and(call, "--only", "blocked"));
        refused("another --fields: situation.id,situation.source, not all", "--resume", "-o", output, file);
        refused("another input: fleet.ndjson, not -", "--resume", "-o", output, "-");
        refused("another policy: sha256:", and(call, "--rules", changedRules().toString()));
        assertThat(run(and(call, "--threads", "1"))).isEqualTo(ExitCode.BLOCKED);
        assertThat(Path.of(output)).hasBinaryContent(written);
    }

    @Test
    void a_run_is_not_continued_for_an_input_that_was_changed_where_it_was_read() throws IOException {
        String output = folder.resolve("out.ndjson").toString();
        String[] call = {"--resume", "-o", output, file(APPLIED + PLANNED), "--fields", "situation.source"};
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        file(PLANNED + PLANNED);
        refused("the input is not the one that " + output + " was begun with", call);
        file(APPLIED);
        refused("the input is not the one", call);
        file(APPLIED + PLANNED + PLANNED);
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        assertThat(Path.of(output)).content().contains("ndjson:1", "ndjson:2", "ndjson:3");
    }

    @Test
    void verdicts_go_by_the_rules_of_a_folder_where_one_is_named() throws IOException {
        run("--fields", "policy.digest", file(APPLIED));
        String standard = out();
        run("--fields", "policy.digest", "--rules", changedRules().toString(), file(APPLIED));
        assertThat(out())
                .contains("\"digest\":\"sha256:", "\"rules\":\"outside\"")
                .isNotEqualTo(standard);
    }

    @Test
    void a_folder_is_not_gone_on_with_where_one_of_its_files_was_changed() throws IOException {
        Path shops = folder.resolve("shops");
        Files.createDirectories(shops.resolve("b"));
        Path shop = Files.writeString(shops.resolve("b/update.json"), PLANNED);
        String output = folder.resolve("out.ndjson").toString();
        String[] call = {"--resume", "-o", output, shops.toString(), "--fields", "situation.source"};
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        Files.writeString(shops.resolve("c.json"), APPLIED);
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        assertThat(Path.of(output))
                .hasContent(
                        "{\"situation\":{\"source\":\"b/update.json\"}}\n{\"situation\":{\"source\":\"c.json\"}}\n");
        Path earlier = Files.writeString(shops.resolve("a.json"), PLANNED);
        refused("the input is not the one", call);
        Files.delete(earlier);
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        Files.setLastModifiedTime(shop, FileTime.fromMillis(0));
        refused("the input is not the one", call);
    }

    @Test
    void a_folder_is_not_gone_on_with_where_an_attachment_was_changed() throws IOException {
        Path shops = folder.resolve("shops");
        Path evidence = Files.createDirectories(shops.resolve("a/evidence"));
        Path report = Files.writeString(evidence.resolve("report.txt"), "one");
        Files.writeString(shops.resolve("a/update.yaml"), """
                situation: 1
                incident:
                  evidence:
                    attachments:
                      - name: report
                        file: evidence/report.txt
                """);
        String output = folder.resolve("out.ndjson").toString();
        String[] call = {"--resume", "-o", output, shops.toString(), "--fields", "situation.source"};
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        Files.writeString(report, "another");
        refused("the input is not the one", call);
        assertThat(Path.of(output)).hasContent("{\"situation\":{\"source\":\"a/update.yaml\"}}\n");
    }

    @Test
    void an_attachment_of_a_line_is_looked_at_too() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "one");
        String line = "{\"situation\":1,\"incident\":{\"evidence\":{\"attachments\":"
                + "[{\"name\":\"r\",\"file\": \"report.txt\"}]}}}\n";
        String output = folder.resolve("out.ndjson").toString();
        String[] call = {"--resume", "-o", output, file(line), "--fields", "situation.source"};
        assertThat(run(call)).isEqualTo(ExitCode.BLOCKED);
        Files.delete(report);
        refused("the input is not the one", call);
    }

    @Test
    void an_output_that_is_there_is_not_lost_unless_that_was_asked_for() throws IOException {
        Path output = Files.writeString(folder.resolve("out.ndjson"), "kept");
        String[] call = {"-o", output.toString(), "--fields", "verdict", file(APPLIED)};
        refused("is there already; --force writes over it", call);
        assertThat(output).hasContent("kept");
        Files.writeString(folder.resolve("out.ndjson.part"), "half");
        Files.writeString(folder.resolve("out.ndjson.resume"), "half");
        refused("was begun and broken off: --resume goes on with it", call);
        assertThat(run(and(call, "--force"))).isEqualTo(ExitCode.BLOCKED);
        assertThat(output).hasContent("{\"verdict\":1}\n");
        assertThat(folder.resolve("out.ndjson.part")).doesNotExist();
        assertThat(folder.resolve("out.ndjson.resume")).doesNotExist();
    }

    @Test
    void a_folder_without_situations_is_refused_and_an_empty_file_is_not() throws IOException {
        Path empty = folder.resolve("shops");
        Files.createDirectories(empty.resolve(".git"));
        Files.writeString(empty.resolve("notes.txt"), "none");
        Files.writeString(empty.resolve(".git/x.json"), PLANNED);
        refused("no situations in " + empty + ": ", empty.toString());
        refused(
                ".yaml, .yml or .json",
                empty.toString(),
                "-o",
                folder.resolve("out.ndjson").toString());
        assertThat(folder.resolve("out.ndjson")).doesNotExist();
        assertThat(run("--summary", file(""))).isEqualTo(ExitCode.OPEN);
        assertThat(err()).startsWith("0 documents: ");
    }

    @Test
    void what_cannot_come_out_right_is_refused() throws IOException {
        String file = file(APPLIED);
        refused("needs -o OUT", "--resume", file);
        refused("the output is the input", "-o", file, file);
        refused("let its name end in .ndjson", "-o", folder.resolve("x.json").toString(), folder.toString());
        Path below = Files.createDirectories(folder.resolve("shop"));
        refused("let its name end in .ndjson", "-o", below.resolve("x.yml").toString(), folder.toString());
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

    private static String[] and(String[] call, String... more) {
        return Stream.of(call, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Other rules only in that their files differ. */
    private Path changedRules() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("rules"));
        try (Stream<Path> rules = Files.list(Path.of("rules"))) {
            for (Path rule : rules.toList()) {
                Files.copy(rule, copy.resolve(rule.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(copy.resolve("close.drl"), "\n", StandardOpenOption.APPEND);
        return copy;
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
