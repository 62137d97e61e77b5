package dev.holdpoint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher gives a plain check fewer jars than other commands: whatever is checked, they must be enough. */
class CheckingJarsIT {
    private static List<String> files(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString)
                    .filter(file -> file.matches(name))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyStoryAndEveryRefusedDocumentIsCheckedWithoutAClassThatIsMissing() throws IOException {
        List<String> documents = new ArrayList<>(files(Path.of("fixtures", "situations"), ".*situation\\.(yaml|json)"));
        documents.addAll(files(Path.of("fixtures", "refused"), ".*\\.(yaml|json)"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Installed.BUILT.resolve("lib") + "/*",
                "dev.holdpoint.cli.Rehearsal"));
        command.addAll(documents);

        Installed.Run run = Installed.ended(new ProcessBuilder(command).start());

        assertThat(documents).hasSizeGreaterThan(100);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }
}
