package dev.holdpoint.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Json;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.verdict.Decision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final String PLANNED = "{\"situation\":1,\"update\":{\"state\":\"planned\"}}";

    @TempDir
    Path folder = Path.of("");

    @Test
    void verdicts_come_in_the_order_of_the_input_however_many_threads_there_are() throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        Situations situations = new Situations(11);
        for (int i = 0; i < 1_500; i++) {
            lines.add(Json.line(situations.next()));
            expected.append(JsonReport.line(
                            CHECKER.check(SituationReader.standard().read(lines.get(i), "fleet:" + (i + 1)))))
                    .append('\n');
        }
        String input = String.join("\n", lines);
        for (int threads : new int[] {1, 2, 7}) {
            assertThat(run(input, Fields.all(), Only.ALL, threads)).isEqualTo(expected.toString());
        }
    }

    @Test
    void a_bad_line_is_a_problem_in_its_place_that_does_not_repeat_it() throws IOException {
        String secret = "AKIA" + "IOSFODNN7EXAMPLE";
        String input = String.join(
                "\n",
                PLANNED,
                "{\"situation\":1,\"" + secret + "\":",
                "situation: 1",
                "\"" + secret + "\"",
                "{\"situation\":1}{\"situation\":1}",
                "{\"situation\":1,\"update\":{\"stat\":\"planned\"}}",
                PLANNED);
        List<String> output = List.of(
                run(input, Fields.of(List.of("situation.source")), Only.ALL, 2).split("\n"));
        assertThat(output).hasSize(7);
        assertThat(output.get(0)).isEqualTo("{\"situation\":{\"source\":\"fleet:1\"}}");
        for (int line = 2; line <= 6; line++) {
            assertThat(output.get(line - 1))
                    .startsWith("{\"line\":" + line + ",\"source\":\"fleet:" + line + "\",\"problems\":[{");
        }
        assertThat(output.get(5)).contains("\"suggestion\":\"state\"");
        assertThat(output.get(6)).isEqualTo("{\"situation\":{\"source\":\"fleet:7\"}}");
        assertThat(String.join("\n", output)).doesNotContain(secret);
    }

    @Test
    void a_line_that_is_too_long_is_a_problem() throws IOException {
        String input = PLANNED + "\n" + " ".repeat(NdjsonLines.LONGEST) + PLANNED + "\n";
        assertThat(run(input, Fields.all(), Only.OPEN, 1))
                .isEqualTo("{\"line\":2,\"source\":\"fleet:2\",\"problems\":[{\"message\":"
                        + "\"the document is larger than 8 MiB\"}],\"count\":1}\n");
    }

    @Test
    void of_a_folder_each_situation_is_taken_by_name() throws IOException {
        file("b.yaml", "situation: 1\nupdate:\n  stat: planned\n");
        file("a.json", PLANNED);
        file("c.yml", "situation: 1\n");
        file("notes.txt", "none");
        String output = run(FolderFiles.of(folder), Fields.of(List.of("situation.source")), Only.ALL, 2);
        assertThat(List.of(output.split("\n")))
                .satisfiesExactly(
                        a -> assertThat(a).isEqualTo("{\"situation\":{\"source\":\"a.json\"}}"),
                        b -> assertThat(b)
                                .startsWith("{\"source\":\"b.yaml\",\"problems\":[{")
                                .contains("\"line\":3,\"column\":3,"),
                        c -> assertThat(c).isEqualTo("{\"situation\":{\"source\":\"c.yml\"}}"));
    }

    @Test
    void of_folders_in_a_folder_too_in_the_order_of_their_paths() throws IOException {
        file("shop-b/update.yaml", "situation: 1\n");
        file("shop-b/old/2024/update.json", PLANNED);
        file("shop/update.yaml", "situation: 1\nupdate:\n  stat: planned\n");
        file("z.json", PLANNED);
        file("shop.yaml", "situation: 1\n");
        assertThat(sources())
                .containsExactly(
                        "shop-b/old/2024/update.json",
                        "shop-b/update.yaml",
                        "shop.yaml",
                        "problem shop/update.yaml",
                        "z.json");
    }

    @Test
    void what_of_a_folder_is_passed_over_is_hidden_or_linked_or_a_verdict() throws IOException {
        Path shop = folder.resolve("shop");
        file("shop/update.yaml", "situation: 1\n");
        file(
                "shop/verdict.json",
                JsonReport.of(CHECKER.check(SituationReader.standard().read(PLANNED, "x"))));
        file("shop/verdict.line.json", "{\"verdict\":1}");
        file(".git/config.yaml", "situation: 1\n");
        file("shop/.draft.yaml", "situation: 1\n");
        Files.createSymbolicLink(folder.resolve("shop/up"), folder);
        Files.createSymbolicLink(folder.resolve("again"), shop);
        Files.createSymbolicLink(folder.resolve("linked.yaml"), shop.resolve("update.yaml"));
        assertThat(sources()).containsExactly("linked.yaml", "shop/update.yaml");
    }

    @Test
    void what_of_a_folder_cannot_be_read_is_a_problem_in_its_place() throws IOException {
        file("a.yaml", "situation: 1\n");
        file("c.yaml", "situation: 1\n");
        Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("missing"));
        Files.createSymbolicLink(folder.resolve("d.yaml"), folder);
        assertThat(sources()).containsExactly("a.yaml", "problem b.json", "c.yaml", "problem d.yaml");
        assertThat(new DocumentCheck(CHECKER, Decision.CLOSE, Fields.all()).check(Document.Unread.unlisted("shop/")))
                .isEqualTo(
                        Entry.withoutVerdict(
                                Entry.Kind.PROBLEM,
                                "{\"source\":\"shop/\",\"problems\":[{\"message\":\"the folder could not be listed\"}],\"count\":1}"));
    }

    /** What the records of the folder say where they come from. */
    private List<String> sources() throws IOException {
        return run(FolderFiles.of(folder), Fields.of(List.of("situation.source")), Only.ALL, 2)
                .lines()
                .map(line -> line.replaceFirst("^\\{\"situation\":\\{\"source\":\"(.*)\"}}$", "$1")
                        .replaceFirst("^\\{\"source\":\"([^\"]*)\",\"problems\".*", "problem $1"))
                .toList();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void fields_keep_their_place_and_lists_their_length() {
        String verdict = "{\"verdict\":1,\"situation\":{\"id\":null},\"decisions\":{\"close\":{\"outcome\":\"open\","
                + "\"findings\":[{\"rule\":\"a\",\"status\":\"failed\"},{\"rule\":\"b\",\"status\":\"advice\"}]},"
                + "\"start\":{\"findings\":[]}}}";
        assertThat(Fields.of(List.of("situation.id", "decisions.close.findings.rule", "decisions.start.findings.rule"))
                        .pick(verdict))
                .isEqualTo("{\"situation\":{\"id\":null},\"decisions\":{\"close\":{\"findings\":[{\"rule\":\"a\"},"
                        + "{\"rule\":\"b\"}]},\"start\":{\"findings\":[]}}}");
        assertThat(Fields.of(List.of("decisions.close", "decisions.close.outcome"))
                        .pick(verdict))
                .contains("\"status\":\"advice\"");
    }

    @Test
    void fields_that_pick_the_same_are_called_the_same() {
        assertThat(Fields.of(List.of("situation.id", "decisions.close.outcome", "decisions.close")))
                .hasToString("decisions.close,situation.id");
        assertThat(Fields.all()).hasToString("all");
    }

    @Test
    void a_field_that_no_verdict_has_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> Fields.of(List.of("decisions.closed.outcome")))
                .hasMessage(
                        "no field decisions.closed.outcome: `decisions` has staging, pause, start, close, resume, handoff,"
                                + " escalation, rollback");
        assertThatThrownBy(() -> Fields.of(List.of("situation.id.x"))).hasMessageEndingWith("`id` has no fields");
    }

    @Test
    void an_input_that_breaks_off_ends_the_run_behind_what_came_of_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonLines broken = new NdjsonLines(new Breaking(PLANNED + "\n"), "-", null, OptionalLong.empty());
        Batch batch = batch(Fields.of(List.of("verdict")), Only.ALL, 2);
        assertThatThrownBy(() -> batch.run(broken, (lines, tally, position) -> out.write(lines)))
                .isInstanceOf(IOException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).isIn("", "{\"verdict\":1}\n");
    }

    private static String run(String input, Fields fields, Only only, int threads) throws IOException {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        return run(
                new NdjsonLines(new ByteArrayInputStream(bytes), "fleet", null, OptionalLong.empty()),
                fields,
                only,
                threads);
    }

    private static String run(Documents documents, Fields fields, Only only, int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        batch(fields, only, threads).run(documents, (lines, tally, position) -> out.write(lines));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Batch batch(Fields fields, Only only, int threads) {
        return new Batch(new DocumentCheck(CHECKER, Decision.CLOSE, fields), only, threads);
    }

    private static final class Breaking extends ByteArrayInputStream {
        Breaking(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read(byte[] bytes) throws IOException {
            int some = super.read(bytes);
            if (some < 0) {
                throw new IOException("unplugged");
            }
            return some;
        }
    }
}
