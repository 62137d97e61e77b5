package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainCheckTest {
    @TempDir
    private Path folder = Path.of("");

    /** What a person waits for is not slowed down by what others need. */
    @Test
    void aPlainCheckLoadsNothingOfTheOtherFormats() throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.holdpoint.cli.Main",
                        "check",
                        "src/test/resources/dev/holdpoint/read/complete.yaml")
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.BLOCKED);
        List<String> ours = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains("dev.holdpoint.") || line.contains("org.erdtman."))
                .toList();
        assertThat(ours).anyMatch(line -> line.contains("report.TextReport"));
        assertThat(ours)
                .noneMatch(line ->
                        line.matches(".*(report\\.(Checked|Github|Html|Json|Junit|Markdown|Places|Rulebook|Sarif|Style)"
                                + "|audit\\.(CanonicalJson|Log|Recorded|Verdict)|erdtman).*"));
    }
}
