package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesWatchTest {
    @TempDir
    Path folder;

    private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();

    private final OutputStream lines = new OutputStream() {
        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int offset, int length) {
            printed.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }
    };

    @Test
    void rulesAreTestedAgainWhenOneOfThemOrAFixtureIsSaved() throws Exception {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path fixture = Files.createDirectories(folder.resolve("fixtures/rules/resume.runbook-after-recovery"))
                .resolve("fires-unknown.yaml");
        Path file = rules.resolve("resume.drl");
        String text = Files.readString(Path.of("rules/resume.drl"));
        Files.writeString(file, text);
        Thread watching = new Thread(
                () -> Main.run(new Terminal(lines, lines), "rules", "test", "--watch", "--quiet", rules.toString()));
        watching.start();
        try {
            await("no fixture in which resume.runbook-after-recovery fires");

            Files.writeString(file, text.replace("afterRecovery.unknown )", "afterRecovery.nothing )"));
            await("resume.drl:60: ");

            Files.writeString(file, text.replace("afterRecovery.unknown )", "afterRecovery.is( Answer.YES ) )"));
            await("no fixture in which resume.runbook-after-recovery fires");

            Files.writeString(fixture, "situation: 1\nincident: {}\n");
            await("resume.runbook-after-recovery does not fire");

            Files.writeString(file, text);
            await("concludes otherwise than the fixture says");
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    /** What is printed until then does not count: a save that falls into a run may be seen half-way. */
    private void await(String expected) throws InterruptedException {
        String last = printed.poll(120, TimeUnit.SECONDS);
        while (last != null && !last.contains(expected)) {
            last = printed.poll(120, TimeUnit.SECONDS);
        }
        assertThat(last).as(expected).isNotNull();
    }
}
