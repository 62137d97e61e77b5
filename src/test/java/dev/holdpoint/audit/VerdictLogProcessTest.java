package dev.holdpoint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that append at once, and die at any moment. {@code -Dholdpoint.kills=200} looks for longer. */
class VerdictLogProcessTest {
    private static final int KILLS = Integer.getInteger("holdpoint.kills", 6);
    private static final long SEED = Long.getLong("holdpoint.seed", 20_260_429);

    @TempDir
    private Path folder = Path.of("");

    private static List<String> hashes(Path log) throws IOException {
        return Files.readString(log)
                .lines()
                .map(line -> LogRecord.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .flatMap(Optional::stream)
                .map(LogRecord::hash)
                .collect(Collectors.toList());
    }

    private Process start(Path log, int most, String name) throws IOException {
        return Appender.start(log, most, folder.resolve(name));
    }

    private List<String> said(int processes) throws IOException {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            said.addAll(Appender.said(folder.resolve("said-" + i)));
        }
        return said;
    }

    @Test
    void processesThatAppendAtOnceMakeOneChain() throws Exception {
        Path log = folder.resolve("verdicts.ndjson");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(log, 40, "said-" + i));
        }
        for (Process process : processes) {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        LogCheck.Result result = LogCheck.of(log, Optional.empty());
        assertThat(result.faults()).isEmpty();
        assertThat(result.records()).isEqualTo(120);
        assertThat(hashes(log)).containsExactlyInAnyOrderElementsOf(said(3));
    }

    @Test
    void killedAtAnyMomentNoRecordIsLostThatSomebodyWasToldOf() throws Exception {
        Path log = folder.resolve("verdicts.ndjson");
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            long size = Files.exists(log) ? Files.size(log) : 0;
            List<Process> processes =
                    List.of(start(log, 1_000_000, "said-" + 2 * kill), start(log, 1_000_000, "said-" + (2 * kill + 1)));
            while (!Files.exists(log) || Files.size(log) == size) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(60));
            for (Process process : processes) {
                assertThat(process.destroyForcibly().waitFor(60, TimeUnit.SECONDS))
                        .isTrue();
            }
            LogCheck.Result result = LogCheck.of(log, Optional.empty());
            assertThat(result.faults()).as("kill %d, seed %d", kill, SEED).isEmpty();
            assertThat(hashes(log)).containsAll(said(2 * kill + 2)).doesNotHaveDuplicates();
        }
        VerdictLog.in(log)
                .append(PolicyChecker.standard().check(Situation.builder().build()));
        LogCheck.Result result = LogCheck.of(log, Optional.empty());
        assertThat(result.isIntact()).isTrue();
        assertThat(result.torn()).isFalse();
        assertThat(said(2 * KILLS)).isNotEmpty();
    }
}
