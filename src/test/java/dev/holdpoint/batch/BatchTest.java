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
        Files.writeString(folder.resolve("b.yaml"), "situation: 1\nupdate:\n  stat: planned\n");
        Files.writeString(folder.resolve("a.json"), PLANNED);
        Files.writeString(folder.resolve("c.yml"), "situation: 1\n");
        Files.writeString(folder.resolve("notes.txt"), "none");
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
                                + " escalation");
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
