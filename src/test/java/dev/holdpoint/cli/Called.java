package dev.holdpoint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The last call of the command line: what it printed, and where. */
final class Called {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Makes a call, and gives its exit code. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(new Terminal(out, err), arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Puts a copy of the standard rules into a folder, for a call to go by. */
    static void copyRules(Path folder) throws IOException {
        try (Stream<Path> rules = Files.list(Path.of("rules"))) {
            for (Path rule : rules.toList()) {
                Files.copy(rule, folder.resolve(rule.getFileName()));
            }
        }
    }
}
