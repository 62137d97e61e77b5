package dev.holdpoint.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: keeps the names of all fixtures in the product, which {@code explain} shows. */
public final class FixtureIndexWriter {
    private FixtureIndexWriter() {}

    /** Writes the index of a folder of fixtures (first argument) to a file (second argument). */
    public static void main(String[] arguments) throws IOException {
        Path index = Path.of(arguments[1]);
        Files.writeString(index, FixtureIndex.read(Path.of(arguments[0])).index(), StandardCharsets.UTF_8);
    }
}
