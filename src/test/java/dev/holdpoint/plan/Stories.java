package dev.holdpoint.plan;

import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The situations that the stories are about. */
final class Stories {
    private Stories() {}

    static List<Situation> all() {
        try (Stream<Path> folders = Files.list(Path.of("fixtures", "situations"))) {
            return folders.sorted()
                    .map(folder -> SituationReader.standard().read(folder.resolve("situation.yaml")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
