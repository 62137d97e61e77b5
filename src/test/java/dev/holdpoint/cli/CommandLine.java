package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The command line, for tests of what is to answer as it does. */
public final class CommandLine {
    private CommandLine() {}

    /** What a call prints that does not fail. */
    public static String printed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(new Terminal(out, err), arguments))
                .as(err.toString(StandardCharsets.UTF_8))
                .isLessThan(ExitCode.FAILED);
        return out.toString(StandardCharsets.UTF_8);
    }
}
