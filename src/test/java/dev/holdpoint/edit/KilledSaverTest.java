package dev.holdpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that changes a file again and again, and dies at any moment. {@code -Dholdpoint.kills=200} looks for longer. */
class KilledSaverTest {
    private static final int KILLS = Integer.getInteger("holdpoint.kills", 5);
    private static final long SEED = Long.getLong("holdpoint.seed", 20_260_429);
    private static final String PADDING = "# " + "a long line of what somebody wrote ".repeat(20) + "\n";

    @TempDir
    private Path folder = Path.of("");

    /** Turns the file to and fro between two texts, and says so each time. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (int i = 0; ; i++) {
            SituationEditor editor = SituationEditor.open(file);
            boolean one = editor.situation().id().is("one");
            editor.set("id", one ? "other" : "one").save();
            System.out.println(i);
        }
    }

    @Test
    void killed_at_any_moment_the_file_is_the_old_one_or_the_new_one() throws Exception {
        Path file = folder.resolve("shop.yaml");
        String one = "situation: 1\nid: one\n" + PADDING.repeat(200);
        String other = one.replace("id: one", "id: other");
        Files.writeString(file, one);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledSaverTest.class.getName(),
                            file.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var said = process.inputReader()) {
                for (int lines = 5 + random.nextInt(20); lines > 0; lines--) {
                    assertThat(said.readLine()).as("that it saves").isNotNull();
                }
            }
            assertThat(process.destroyForcibly().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(file))
                    .as("kill %d, seed %d", kill, SEED)
                    .isIn(one, other);
        }
        SituationEditor.open(file).set("id", "after").save();
        try (var files = Files.list(folder)) {
            assertThat(files).as("what the killed ones left is gone").containsExactly(file);
        }
    }
}
