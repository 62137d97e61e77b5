package dev.holdpoint.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "redact",
        description = "Takes out of a situation, or of any text, what must not leave.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; also when there was nothing to take out",
            "2:the input or the call is wrong",
            "3:something would have remained, so nothing was written"
        })
final class RedactCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "a situation or any UTF-8 text; - for standard input")
    private String file = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "where to write the redacted text (default: standard output)")
    private @Nullable String output;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "where to write, as JSON, what was taken out (default: as text on standard error)")
    private @Nullable String manifest;

    @Option(names = "--force", description = "let OUT be FILE itself")
    private boolean force;

    RedactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Redact(terminal, System.in)
                .file(file, Optional.ofNullable(output), Optional.ofNullable(manifest), force);
    }
}
