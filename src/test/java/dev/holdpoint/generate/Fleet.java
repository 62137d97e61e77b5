package dev.holdpoint.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of situations, one a line: what batches are tried and measured with. */
public final class Fleet {
    private Fleet() {}

    /** {@code FILE COUNT [SEED]}. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seed);
    }

    /** Writes so many situations of that seed. */
    public static Path write(Path file, int count, long seed) throws IOException {
        Situations situations = new Situations(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(Json.line(situations.next()));
                out.write('\n');
            }
        }
        return file;
    }
}
