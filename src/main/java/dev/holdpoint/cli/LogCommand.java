package dev.holdpoint.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "log", description = "Looks after logs of verdicts.", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli tells a command what it is");
        }
        throw new ParameterException(spec.commandLine(), "log verify FILE was expected");
    }

    @Command(
            name = "verify",
            description = {
                "Says whether every record of a verdict log is as it was written, and follows the one before it.",
                "It cannot see that records were cut off at the end: keep the head's hash elsewhere, and give it with --head."
            },
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:it is intact", "1:it is not", "2:it cannot be read", "3:the checker itself failed"})
    static final class Verify implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", description = "the log")
        private String file = "";

        @Option(
                names = "--head",
                paramLabel = "HASH",
                description = "the hash of a record that must be in it, such as the head of an earlier look")
        private @Nullable String head;

        Verify(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            return LogVerification.run(terminal, file, Optional.ofNullable(head));
        }
    }
}
