package dev.holdpoint.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.generate.Fleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own, which are killed. {@code -Dholdpoint.kills=} says how often. */
class ResumeTest {
    private static final int KILLS = Integer.getInteger("holdpoint.kills", 2);
    /** What the launcher gives a short run and a long one. */
    private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> LONG = List.of("-XX:+UseParallelGC");
    private static final int BLOCKED = 1;
    private static final int REFUSED = 2;
    private static final int KILLED = 128 + 9;

    private static final String[][] CALLS = {
        {"--summary", "--only", "blocked", "--fields", "situation.source,decisions.close.outcome"},
        {"--summary"},
        {"--summary", "--only", "open", "--fields", "situation.id"},
        {"--summary", "--only", "blocked", "--gate", "start"},
    };

    @TempDir
    Path folder = Path.of("");

    /** Every kind of call in turn, over a fleet in which some lines are no situations. */
    @Test
    void a_run_that_is_killed_and_continued_writes_the_same_bytes_and_counts_the_same() throws Exception {
        Path fleet = withBadLines(Fleet.write(folder.resolve("fleet.ndjson"), 9_000, 5));
        SplittableRandom random = new SplittableRandom(KILLS);
        int killed = 0;
        for (int round = 0; killed < KILLS; round++) {
            String[] call = CALLS[round % CALLS.length];
            Path whole = folder.resolve("whole-" + round % CALLS.length + ".ndjson");
            if (Files.notExists(whole)) {
                assertThat(run(0, fleet, whole, call)).isEqualTo(REFUSED);
                Files.copy(err(whole), folder.resolve(whole.getFileName() + ".summary"));
            }
            Path out = folder.resolve("killed.ndjson");
            killed += killSome(random, Files.size(whole), fleet, out, call);
            for (int twice = 0; twice < 2; twice++) {
                assertThat(run(0, fleet, out, resuming(call))).isEqualTo(REFUSED);
                assertThat(out).as("round %d", round).hasSameBinaryContentAs(whole);
                assertThat(err(out)).hasSameBinaryContentAs(folder.resolve(whole.getFileName() + ".summary"));
            }
            Files.delete(out);
            Files.delete(folder.resolve("killed.ndjson.resume"));
        }
    }

    /** Kills it, and what continues it, each time further on; gives how often. */
    private static int killSome(SplittableRandom random, long length, Path fleet, Path out, String... call)
            throws Exception {
        int kills = 0;
        for (int tries = 1 + random.nextInt(3); tries > 0; tries--) {
            long before = written(out);
            long at = before + 1 + random.nextLong(Math.max(1, length - before));
            kills += run(at, fleet, out, resuming(call)) == KILLED ? 1 : 0;
        }
        return kills;
    }

    private static String[] resuming(String... call) {
        return Stream.concat(Stream.of(call), Stream.of("--resume")).toArray(String[]::new);
    }

    private static Path withBadLines(Path fleet) throws IOException {
        List<String> lines = Files.readAllLines(fleet);
        for (int i = 7; i < lines.size(); i += 101) {
            lines.set(i, lines.get(i).substring(0, 20));
        }
        return Files.write(fleet, lines);
    }

    @Test
    void sixty_four_megabytes_of_heap_are_enough_for_any_number() throws Exception {
        int count = Integer.getInteger("holdpoint.fleet", 50_000);
        Path fleet = Fleet.write(folder.resolve("fleet.ndjson"), count, 6);
        Path out = folder.resolve("out.ndjson");
        assertThat(run(LONG, 0, fleet, out, "--fields", "situation.source")).isEqualTo(BLOCKED);
        try (var lines = Files.lines(out)) {
            assertThat(lines.count()).isEqualTo(count);
        }
    }

    @Test
    void a_torn_end_is_cut_and_a_lost_one_is_refused() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Map<String, String> call = Map.of("input", "a\nb");
        try (ResumableFile file = ResumableFile.begin(out, call)) {
            file.write(
                    "{}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), new Tally(), new Position(2_000, 1, 1));
            assertThatThrownBy(() -> ResumableFile.begin(out, call)).hasMessageStartingWith("another run is writing");
        }
        Path part = folder.resolve("out.ndjson.part");
        Files.writeString(part, "{\"to", StandardOpenOption.APPEND);
        ResumableFile.resume(out, call, new At(new Position(2_000, 1, 1))).close();
        assertThat(part).hasContent("{}\n");
        assertThat(out).doesNotExist();
        Files.writeString(part, "");
        assertThatThrownBy(() -> ResumableFile.resume(out, call, new At(new Position(2_000, 1, 1))))
                .isInstanceOf(ResumeException.class);
    }

    @Test
    void an_output_that_is_still_empty_is_begun_and_another_is_not_touched() throws IOException {
        Path out = Files.createFile(folder.resolve("out.ndjson"));
        ResumableFile.resume(out, Map.of(), new At(Position.START)).close();
        assertThat(folder.resolve("out.ndjson.resume")).exists();
        Path other = Files.writeString(folder.resolve("other.ndjson"), "kept\n");
        assertThatThrownBy(() -> ResumableFile.resume(other, Map.of(), new At(Position.START)))
                .isInstanceOf(ResumeException.class);
        assertThat(other).hasContent("kept");
    }

    /** Kills it once the output is so long, if that is not 0; gives the exit code. */
    private static int run(long killAt, Path input, Path output, String... options)
            throws IOException, InterruptedException {
        return run(SHORT, killAt, input, output, options);
    }

    private static int run(List<String> flags, long killAt, Path input, Path output, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.holdpoint.cli.Main",
                "batch",
                input.toString(),
                "-o",
                output.toString()));
        command.addAll(1, flags);
        command.addAll(List.of(options));
        Process process =
                new ProcessBuilder(command).redirectError(err(output).toFile()).start();
        while (killAt > 0 && process.isAlive()) {
            if (written(output) >= killAt) {
                process.destroyForcibly();
            }
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        return process.waitFor();
    }

    /** How much of it there is under the name that it has until it is whole. */
    private static long written(Path output) {
        return output.resolveSibling(output.getFileName() + ".part").toFile().length();
    }

    private static Path err(Path output) {
        return output.resolveSibling(output.getFileName() + ".err");
    }

    /** An input that stands where it is. */
    private record At(Position position) implements Documents {
        @Override
        public @org.jspecify.annotations.Nullable Document next() {
            return null;
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public java.util.OptionalLong size() {
            return java.util.OptionalLong.empty();
        }
    }
}
