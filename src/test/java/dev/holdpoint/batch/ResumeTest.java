package dev.holdpoint.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.generate.Fleet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own, which are killed. {@code -Dholdpoint.kills=} says how often. */
class ResumeTest {
    private static final int KILLS = Integer.getInteger("holdpoint.kills", 2);
    private static final int BLOCKED = 1;
    private static final int REFUSED = 2;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_run_that_is_killed_and_continued_writes_the_same_bytes() throws Exception {
        Path fleet = Fleet.write(folder.resolve("fleet.ndjson"), 9_000, 5);
        Path whole = folder.resolve("whole.ndjson");
        assertThat(run(0, fleet, whole)).isEqualTo(BLOCKED);
        long length = Files.size(whole);
        SplittableRandom random = new SplittableRandom(KILLS);
        for (int i = 0; i < KILLS; i++) {
            Path out = folder.resolve("killed-" + i + ".ndjson");
            for (int kills = 1 + random.nextInt(2); kills > 0; kills--) {
                run(1 + random.nextLong(length), fleet, out, "--resume");
            }
            assertThat(run(0, fleet, out, "--resume")).isEqualTo(BLOCKED);
            assertThat(out).hasSameBinaryContentAs(whole);
            assertThat(run(0, fleet, out, "--resume")).isEqualTo(BLOCKED);
            assertThat(out).hasSameBinaryContentAs(whole);
        }
        refusals(fleet, folder.resolve("killed-0.ndjson"));
    }

    private void refusals(Path fleet, Path out) throws Exception {
        assertThat(run(0, fleet, out, "--resume", "--gate", "start")).isEqualTo(REFUSED);
        assertThat(run(0, fleet, folder.resolve("whole.ndjson"), "--resume")).isEqualTo(REFUSED);
        byte[] changed = Files.readAllBytes(fleet);
        changed[changed.length / 2] ^= 1;
        Files.write(fleet, changed);
        assertThat(run(0, fleet, out, "--resume")).isEqualTo(REFUSED);
    }

    @Test
    void sixty_four_megabytes_of_heap_are_enough_for_any_number() throws Exception {
        int count = Integer.getInteger("holdpoint.fleet", 50_000);
        Path fleet = Fleet.write(folder.resolve("fleet.ndjson"), count, 6);
        Path out = folder.resolve("out.ndjson");
        assertThat(run(0, fleet, out, "--fields", "situation.source")).isEqualTo(BLOCKED);
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
        Files.writeString(out, "{\"to", StandardOpenOption.APPEND);
        ResumableFile.resume(out, call, new At(new Position(2_000, 1, 1))).close();
        assertThat(out).hasContent("{}\n");
        Files.writeString(out, "");
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
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.holdpoint.cli.Main",
                "batch",
                input.toString(),
                "-o",
                output.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        while (killAt > 0 && process.isAlive()) {
            if (Files.exists(output) && Files.size(output) >= killAt) {
                process.destroyForcibly();
            }
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        return process.waitFor();
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
