package dev.holdpoint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final String FILE = "situation.yaml";

    @TempDir
    private Path temporary;

    private Path cache() {
        return temporary.resolve("cache");
    }

    private Installed installed() {
        return new Installed(Installed.BUILT, cache());
    }

    private static void isTheStory(Installed.Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(Installed.STORY.resolve("verdict.txt")));
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void theFirstStartLeavesAnArchiveThatTheNextOneUses() throws IOException, InterruptedException {
        isTheStory(installed().run("check", FILE));
        installed().awaitArchives(1);

        isTheStory(installed().run("check", FILE));
        assertThat(installed().sourceOfMain(temporary.resolve("check.log"), "check", FILE))
                .contains("shared objects file");
        assertThat(installed().sourceOfMain(temporary.resolve("json.log"), "check", "--format", "json", FILE))
                .as("a call with more jars behind those of the archive")
                .contains("shared objects file");
        assertThat(installed().archives()).hasSize(1);
    }

    @Test
    void twoFirstStartsAtOnceLeaveOneArchive() throws IOException, InterruptedException {
        Process one = installed().start(null, "check", FILE);
        Process other = installed().start(null, "check", FILE);

        isTheStory(Installed.ended(one));
        isTheStory(Installed.ended(other));
        installed().awaitArchives(1);
        isTheStory(installed().run("check", FILE));
    }

    @Test
    void aCacheThatCannotBeWrittenIsNotMissed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        isTheStory(new Installed(Installed.BUILT, file).run("check", FILE));
        isTheStory(new Installed(Installed.BUILT, Path.of("/proc/nowhere")).run("check", FILE));
    }

    @Test
    void anotherReleaseGetsAnotherArchive() throws IOException, InterruptedException {
        Installed copy = Installed.copy(temporary.resolve("installed"), cache());
        copy.run("--version");
        List<String> first = copy.awaitArchives(1);

        Files.setLastModifiedTime(copy.jar("holdpoint-"), FileTime.fromMillis(1_000_000_000_000L));
        isTheStory(copy.run("check", FILE));

        assertThat(copy.awaitArchives(2)).containsAll(first);
        assertThat(copy.sourceOfMain(temporary.resolve("load.log"), "check", FILE))
                .contains("shared objects file");
    }

    @Test
    void anArchiveThatIsBrokenIsNotMissed() throws IOException, InterruptedException {
        installed().run("--version");
        Path archive = cache().resolve("holdpoint")
                .resolve(installed().awaitArchives(1).get(0));
        Files.delete(archive);
        Files.writeString(archive, "not an archive");

        isTheStory(installed().run("check", FILE));
    }
}
