package dev.holdpoint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final String FILE = "situation.yaml";

    /** With the archive that a first start left; making one takes as long as all else here. */
    @TempDir
    private static Path started = Path.of("");

    @TempDir
    private Path temporary;

    private static Installed.Run first = new Installed.Run(-1, "", "");
    private static String archive = "";

    @BeforeAll
    static void aFirstStart() throws IOException, InterruptedException {
        first = installed().run("check", FILE);
        archive = installed().awaitArchives(1).get(0);
    }

    private static Installed installed() {
        return new Installed(Installed.BUILT, started);
    }

    private static void isTheStory(Installed.Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(Installed.STORY.resolve("verdict.txt")));
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void theFirstStartLeavesAnArchiveThatTheNextOneUses() throws IOException {
        isTheStory(first);
        isTheStory(installed().run("check", FILE));
        assertThat(installed().sourceOfMain(temporary.resolve("check.log"), "check", FILE))
                .contains("shared objects file");
        assertThat(installed().sourceOfMain(temporary.resolve("json.log"), "check", "--format", "json", FILE))
                .as("a call with more jars behind those of the archive")
                .contains("shared objects file");
        assertThat(installed().archives()).hasSize(1);
    }

    @Test
    void whatOnlyLooksLikeAFileToCheckIsUnderstoodToo() throws IOException {
        Path situation = Installed.STORY.resolve(FILE).toAbsolutePath();
        Path arguments = Files.writeString(temporary.resolve("arguments"), FILE);

        Installed.Run fromInput = Installed.ended(installed().start(situation, "", "check", "-"));
        assertThat(fromInput.err()).isEmpty();
        assertThat(fromInput.out()).startsWith("NOT SAFE TO CLOSE: ");
        assertThat(installed().run("check", "--help").out()).startsWith("Usage: holdpoint check");
        isTheStory(installed().run("check", "@" + arguments));
        assertThat(installed().run("check").exit()).isEqualTo(2);
        assertThat(installed().run("check", "").exit()).isEqualTo(2);
        assertThat(installed().run("--version").out()).startsWith("holdpoint ");
    }

    @Test
    void classesComeFromTheInstalledJarsAloneAndNotFromTheWorkingFolder() throws IOException {
        for (String[] call :
                new String[][] {{"check", FILE}, {"check", "--help"}, {"serve", "--help"}, {"prove", "--help"}}) {
            List<String> java = installed().arguments(temporary.resolve("jdk"), call);

            assertThat(java.get(java.indexOf("-cp") + 1).split(":", -1))
                    .isNotEmpty()
                    .allMatch(entry -> entry.startsWith(Installed.BUILT.toString()) && entry.endsWith(".jar"));
        }
    }

    @Test
    void twoFirstStartsAtOnceLeaveOneArchive() throws IOException, InterruptedException {
        Installed twice = new Installed(Installed.BUILT, temporary);
        Process one = twice.start(null, "", "check", FILE);
        Process other = twice.start(null, "", "check", FILE);

        isTheStory(Installed.ended(one));
        isTheStory(Installed.ended(other));
        twice.awaitArchives(1);
        isTheStory(twice.run("check", FILE));
    }

    @Test
    void aCacheThatCannotBeWrittenIsNotMissed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        isTheStory(new Installed(Installed.BUILT, file).run("check", FILE));
        isTheStory(new Installed(Installed.BUILT, Path.of("/proc/nowhere")).run("check", FILE));
    }

    @Test
    void anotherReleaseGetsAnotherArchive() throws IOException, InterruptedException {
        Installed copy = Installed.copy(temporary.resolve("installed"), temporary.resolve("cache"));
        copy.run("--version");
        List<String> first = copy.awaitArchives(1);

        Files.setLastModifiedTime(copy.jar(), FileTime.fromMillis(1_000_000_000_000L));
        isTheStory(copy.run("check", FILE));

        assertThat(copy.awaitArchives(2)).containsAll(first);
        assertThat(copy.sourceOfMain(temporary.resolve("load.log"), "check", FILE))
                .contains("shared objects file");
    }

    @Test
    void anArchiveThatIsBrokenIsNotMissed() throws IOException {
        Path cache = Files.createDirectory(temporary.resolve("holdpoint"));
        Files.writeString(cache.resolve(archive), "not an archive");

        isTheStory(new Installed(Installed.BUILT, temporary).run("check", FILE));
        assertThat(cache.resolve(archive)).as("the one that was tried").hasContent("not an archive");
    }
}
