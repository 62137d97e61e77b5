package dev.holdpoint.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.batch.Batch;
import dev.holdpoint.batch.DocumentCheck;
import dev.holdpoint.batch.Fields;
import dev.holdpoint.batch.NdjsonLines;
import dev.holdpoint.batch.Only;
import dev.holdpoint.generate.Fleet;
import dev.holdpoint.verdict.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In a cluster within this process. {@code -Dholdpoint.fleet=} says over how many situations. */
class FleetJobTest {
    private static final int SITUATIONS = Integer.getInteger("holdpoint.fleet", 100_000);
    private static final int FILES = 5;
    private static final List<String> FIELDS = List.of("situation", "decisions.close", "decisions.escalation.route");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_cluster_gives_the_records_that_batch_gives() throws Exception {
        Path input = fleet(SITUATIONS);
        run(input, UnaryOperator.identity());
        assertThat(written()).isEqualTo(batch(input));
    }

    @Test
    void a_task_that_fails_loses_and_doubles_nothing() throws Exception {
        Path input = fleet(SITUATIONS / 5);
        FailsOnce.FAILED.set(false);
        run(input, lines -> lines.map(new FailsOnce()));
        assertThat(FailsOnce.FAILED).isTrue();
        assertThat(written()).isEqualTo(batch(input));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void files_are_taken_as_they_come() throws Exception {
        Path input = fleet(1_000);
        StreamExecutionEnvironment environment = environment();
        job(input, "--watch", "1").on(environment, UnaryOperator.identity());
        JobClient job = environment.executeAsync("watch");
        try {
            awaitRecords(1_000 + FILES);
            Path later = Fleet.write(folder.resolve("later"), 500, 99);
            Files.move(later, input.resolve("later.ndjson"));
            awaitRecords(1_500 + FILES);
        } finally {
            job.cancel().get();
        }
        assertThat(written()).isEqualTo(batch(input));
    }

    @Test
    void a_problem_names_the_file_from_the_input_on() throws Exception {
        Path input = Files.createDirectories(folder.resolve("in"));
        Path below = Files.createDirectories(input.resolve("monday"));
        Files.writeString(below.resolve("a.ndjson"), "\n[]\n");
        Files.writeString(input.resolve(".unfinished"), "{\n");
        run(input, UnaryOperator.identity());
        assertThat(written()).singleElement().asString().contains("\"source\":\"monday/a.ndjson:2\"");
    }

    @Test
    void an_attachment_is_given_as_text_and_not_as_a_file() throws Exception {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("error.log"), "");
        Files.writeString(
                input.resolve("a.ndjson"),
                "{\"situation\":1,\"incident\":{\"evidence\":{\"attachments\":[{\"name\":\"log\",\"file\":\"error.log\"}]}}}");
        run(input, UnaryOperator.identity());
        assertThat(written()).singleElement().asString().contains("put its content here, as `text`");
    }

    @Test
    void an_input_that_is_not_there_is_not_asked_for_for_ever() {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1);
        new FleetJob(Arguments.parse("--input", "/no/such/folder", "--output", "/no/such/output"))
                .on(environment, UnaryOperator.identity());
        assertThat(environment
                        .getConfiguration()
                        .get(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS))
                .isLessThan(Integer.MAX_VALUE);
    }

    /** Ends, if it never comes to that, with the build. */
    private void awaitRecords(int count) throws Exception {
        while (written().size() < count) {
            Thread.sleep(200);
        }
    }

    private void run(Path input, UnaryOperator<DataStream<FleetLine>> between) throws Exception {
        StreamExecutionEnvironment environment = environment();
        job(input).on(environment, between);
        environment.execute("test");
    }

    private FleetJob job(Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--input",
                input.toUri().toString(),
                "--output",
                folder.resolve("out").toUri().toString(),
                "--fields",
                String.join(",", FIELDS)));
        arguments.addAll(List.of(more));
        return new FleetJob(Arguments.parse(arguments.toArray(new String[0])));
    }

    private static StreamExecutionEnvironment environment() {
        Configuration configuration = new Configuration();
        configuration.setString("restart-strategy.type", "fixed-delay");
        configuration.setString("restart-strategy.fixed-delay.attempts", "3");
        configuration.setString("restart-strategy.fixed-delay.delay", "0 s");
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        environment.enableCheckpointing(300);
        return environment;
    }

    /** Some files, each with a bad line. */
    private Path fleet(int count) throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < FILES; i++) {
            Path file = Fleet.write(input.resolve("fleet-" + i + ".ndjson"), count / FILES, i);
            Files.writeString(file, "{\"situation\":" + i + "2}\n", java.nio.file.StandardOpenOption.APPEND);
        }
        return input;
    }

    private static List<String> batch(Path input) throws IOException {
        List<String> records = new ArrayList<>();
        Batch batch =
                new Batch(new DocumentCheck(PolicyChecker.standard(), Decision.CLOSE, Fields.of(FIELDS)), Only.ALL, 2);
        try (Stream<Path> files = Files.list(input)) {
            for (Path file : files.toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    batch.run(
                            new NdjsonLines(in, String.valueOf(file.getFileName()), null, OptionalLong.empty()),
                            (lines, tally, position) -> new String(lines, StandardCharsets.UTF_8)
                                    .lines()
                                    .forEach(records::add));
                }
            }
        }
        records.sort(null);
        return records;
    }

    /** What is in files that are complete. */
    private List<String> written() throws IOException {
        List<String> records = new ArrayList<>();
        Path out = folder.resolve("out");
        if (Files.exists(out)) {
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!String.valueOf(file.getFileName()).startsWith(".")) {
                        records.addAll(Files.readAllLines(file));
                    }
                }
            }
        }
        records.sort(null);
        return records;
    }

    /** Throws once, in the middle of the input and behind a checkpoint, so that there is something to go on from. */
    private static final class FailsOnce extends RichMapFunction<FleetLine, FleetLine> implements CheckpointListener {
        private static final long serialVersionUID = 1L;
        static final AtomicBoolean FAILED = new AtomicBoolean();
        private static final AtomicLong SEEN = new AtomicLong();
        private boolean checkpointed;

        @Override
        public FleetLine map(FleetLine line) {
            boolean due = checkpointed && SEEN.incrementAndGet() > 200;
            if (due && FAILED.compareAndSet(false, true)) {
                throw new IllegalStateException("a failure that a test asked for");
            }
            return line;
        }

        @Override
        public void notifyCheckpointComplete(long checkpoint) {
            checkpointed = true;
        }
    }
}
