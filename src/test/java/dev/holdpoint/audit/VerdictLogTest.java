package dev.holdpoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictLogTest {
    private static final Verdict VERDICT = PolicyChecker.standard()
            .check(Situation.builder()
                    .id("a label that nobody may see")
                    .asOf("2026-04-29T10:15:00+02:00")
                    .build());

    @TempDir
    private Path folder = Path.of("");

    private Path log() {
        return folder.resolve("verdicts.ndjson");
    }

    private Path logOf(int records) {
        for (int i = 0; i < records; i++) {
            VerdictLog.in(log()).append(VERDICT);
        }
        return log();
    }

    private static LogCheck.Result check(Path log) {
        return LogCheck.of(log, Optional.empty());
    }

    private void write(List<String> lines) throws IOException {
        Files.writeString(log(), String.join("\n", lines) + "\n");
    }

    @Test
    void eachRecordNamesTheHashOfTheOneBefore() throws IOException {
        List<String> lines = Files.readAllLines(logOf(2));
        assertThat(lines.get(0)).contains("\"sequence\":1", "\"previous\":\"\"");
        LogRecord first = LogRecord.read(lines.get(0).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(lines.get(1)).contains("\"sequence\":2", "\"previous\":\"" + first.hash() + "\"");
        assertThat(check(log()).isIntact()).isTrue();
    }

    @Test
    void aRecordHoldsNoValuesOfFactsButAsOf() throws IOException {
        String line = Files.readString(logOf(1));
        assertThat(line)
                .contains("\"asOf\":\"2026-04-29T10:15:00+02:00\"")
                .contains("\"close\":\"blocked\"")
                .contains(
                        "{\"clauses\":[\"BU-1\",\"PC-1\"],\"decisions\":[\"start\",\"close\"],\"rule\":\"start.notes-read\"}")
                .contains(Digests.of(VERDICT.situation()))
                .doesNotContain("label", "message");
    }

    @Test
    void whatWasChangedRemovedOrMovedIsFound() throws IOException {
        List<String> lines = List.copyOf(Files.readAllLines(logOf(5)));
        for (int i = 0; i < 5; i++) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, lines.get(i).replace("\"close\":\"blocked\"", "\"close\":\"open\""));
            write(changed);
            assertThat(check(log()).faults()).hasSize(1).first().asString().startsWith("line " + (i + 1) + " is not a");
        }
        for (int i = 0; i < 4; i++) {
            List<String> removed = new ArrayList<>(lines);
            removed.remove(i);
            write(removed);
            assertThat(check(log()).faults()).hasSize(1).first().asString().contains("removed, or moved");
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, i, i + 1);
            write(moved);
            assertThat(check(log()).isIntact()).isFalse();
        }
        List<String> repeated = new ArrayList<>(lines);
        repeated.add(lines.get(4));
        write(repeated);
        assertThat(check(log()).faults()).singleElement().asString().contains("moved, or repeated");
    }

    @Test
    void aRecordThatWasForgedWithAHashOfItsOwnDoesNotFitTheNext() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(logOf(3)));
        LogRecord first = LogRecord.read(lines.get(0).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        Verdict other = PolicyChecker.standard().check(Situation.builder().build());
        lines.set(1, LogRecord.of(other, first, Optional.empty()).line());
        write(lines);
        assertThat(check(log()).faults()).singleElement().asString().startsWith("line 3 does not follow");
    }

    @Test
    void aTailThatWasCutOffIsSeenByWhoeverKeptTheHead() throws IOException {
        String head = check(logOf(3)).head();
        VerdictLog.in(log()).append(VERDICT);
        assertThat(LogCheck.of(log(), Optional.of(head)).isIntact()).isTrue();
        write(Files.readAllLines(log()).subList(0, 2));
        assertThat(check(log()).isIntact()).isTrue();
        assertThat(LogCheck.of(log(), Optional.of(head)).isIntact()).isFalse();
    }

    @Test
    void aLastLineThatWasCutOffAnywhereIsRepairedByTheNextAppend() throws IOException {
        String two = Files.readString(logOf(2));
        int second = two.indexOf('\n') + 1;
        for (int cut = second + 1; cut < two.length() - 1; cut += 37) {
            Files.writeString(log(), two.substring(0, cut));
            assertThat(check(log()).torn()).isTrue();
            assertThat(check(log()).isIntact()).isTrue();
            VerdictLog.Appended appended = VerdictLog.in(log()).append(VERDICT);
            assertThat(appended.repaired()).isTrue();
            assertThat(Files.readString(log())).isEqualTo(two);
        }
    }

    @Test
    void aRecordThatOnlyLostItsLineFeedStays() throws IOException {
        String two = Files.readString(logOf(2));
        Files.writeString(log(), two.substring(0, two.length() - 1));
        assertThat(check(log()).records()).isEqualTo(2);
        assertThat(VerdictLog.in(log()).append(VERDICT).record().sequence()).isEqualTo(3);
        assertThat(Files.readString(log())).startsWith(two);
        assertThat(check(log()).isIntact()).isTrue();
    }

    @Test
    void aFileThatIsNoLogIsLeftAlone() throws IOException {
        for (String text : List.of(
                "situation: 1\n", "situation: 1", "\n", "{}\n", "{\"asOf\":null}\n", "[]", "x".repeat(100_000))) {
            Files.writeString(log(), text);
            assertThatThrownBy(() -> VerdictLog.in(log()).append(VERDICT))
                    .isInstanceOf(LogException.class)
                    .hasMessageContaining("does not end as a verdict log does");
            assertThat(Files.readString(log())).isEqualTo(text);
        }
    }

    @Test
    void behindADamagedRecordNothingIsAppended() throws IOException {
        String good = Files.readString(logOf(1));
        Files.writeString(log(), good.replace("blocked", "open"));
        assertThatThrownBy(() -> VerdictLog.in(log()).append(VERDICT)).isInstanceOf(LogException.class);
    }

    @Test
    void whatCannotBeALogIsToldInOneLine() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        Path inFile = Files.writeString(folder.resolve("file"), "").resolve("log");
        for (Path wrong : List.of(folder, pipe, link, folder.resolve("no/such/log"), inFile, Path.of("/dev/null"))) {
            assertThatThrownBy(() -> VerdictLog.in(wrong).append(VERDICT))
                    .isInstanceOf(LogException.class)
                    .hasMessageNotContaining("\n")
                    .hasMessageContaining(wrong.toString());
        }
    }

    @Test
    void aLogThatMayNotBeWrittenIsToldInOneLine() throws IOException {
        Path log = logOf(1);
        assertThat(log.toFile().setReadOnly()).isTrue();
        Assumptions.assumeFalse(Files.isWritable(log), "this user may write everything");
        assertThatThrownBy(() -> VerdictLog.in(log).append(VERDICT)).hasMessageContaining("it may not be opened");
    }

    @Test
    void threadsOfOneProcessMayAppendAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(threads.submit(() -> VerdictLog.in(log()).append(VERDICT)));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        assertThat(check(log()).isIntact()).isTrue();
        assertThat(check(log()).records()).isEqualTo(40);
    }
}
