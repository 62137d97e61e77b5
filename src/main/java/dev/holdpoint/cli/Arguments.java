package dev.holdpoint.cli;

import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Situation;
import java.io.InputStream;
import java.nio.file.Path;

/** What arguments stand for. */
final class Arguments {
    private Arguments() {}

    static Path path(String name) {
        return RulesOption.path(name);
    }

    /** The situation in that file; {@code -} for standard input. */
    static Situation situation(String file, InputStream in) {
        return file.equals("-")
                ? SituationReader.standard().read(in, file, Path.of(""))
                : SituationReader.standard().read(path(file));
    }
}
